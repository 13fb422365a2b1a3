package nl.overzicht;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** What a test needs and this machine lacks. {@link CaseReporter} reports the test that was skipped for it. */
public final class MissingTool {

    private MissingTool() {}

    /** Skips the test; in CI, where everything must be there, fails it. */
    public static void skip(String what) {
        if (isCi()) {
            fail(what);
        }
        abort(what);
    }

    /** Whether the environment says so: {@code CI=true}. */
    public static boolean isCi() {
        return "true".equals(System.getenv("CI"));
    }
}
