package nl.overzicht;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Names on the console each case that failed or was skipped; Surefire gives its index. JUnit finds this class as a service. */
public final class CaseReporter implements TestExecutionListener {

    private volatile TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == Status.FAILED) {
            System.err.println("FAILED: " + name(test));
        } else if (result.getStatus() == Status.ABORTED) {
            String reason = result.getThrowable().map(Throwable::getMessage).orElse("no reason given");
            System.err.println("SKIPPED: " + name(test) + ": " + reason);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        System.err.println("SKIPPED: " + name(test) + ": " + reason);
    }

    /** As {@code FindingsTest > cases() > PRS-2-typed-over}. */
    private String name(TestIdentifier test) {
        Deque<String> names = new ArrayDeque<>();
        Optional<TestIdentifier> next = Optional.of(test);
        while (next.isPresent() && next.get().getParentId().isPresent()) {
            names.addFirst(next.get().getDisplayName());
            next = plan.getParent(next.get());
        }
        return String.join(" > ", names);
    }
}
