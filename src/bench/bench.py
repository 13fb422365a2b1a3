#!/usr/bin/env python3
"""Times of the packaged program next to those of other tools for the same work, in one table. BENCHMARKS.md says what is compared.

First: mvn -q package -DskipTests. Then: src/bench/bench.py [--runs 7] [--areas 10000] [WORK ...]
Runs of ours and of the peer alternate. Each figure is the median; the ratio is the median of the ratios of pairs.
"""
import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import peers
import preview

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = ROOT / "target/overzicht"
WORDS = [chr(97 + i // 26) + chr(97 + i % 26) for i in range(26 * 26)]
HEAD = ["work", "N", "ours", "peer", "ratio", "CPU ours", "CPU peer", "CPU ratio", "memory", "memory peer"]


class Cost:
    """Wall and CPU seconds, and peak memory in MB, of commands run one after the other."""

    def __init__(self, commands):
        start = time.monotonic()
        self.cpu, self.memory = 0.0, 0.0
        for command in commands:
            self._run([str(part) for part in command])
        self.wall = time.monotonic() - start

    def _run(self, command):
        with tempfile.TemporaryFile() as log:
            child = subprocess.Popen(command, stdout=log, stderr=log)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                log.seek(0)
                sys.exit(f"{' '.join(command)}\n{log.read().decode()}")
        self.cpu += usage.ru_utime + usage.ru_stime
        self.memory = max(self.memory, usage.ru_maxrss / 1024)


class Work:
    """What is measured: our program and, where its tools are installed, a peer doing the same work."""

    def __init__(self, name, size, ours, peer=None, output=None):
        self.name, self.size, self.ours, self.peer, self.output = name, size, ours, peer, output

    def measure(self, runs):
        """A row of the table. The first pair warms the disk cache and does not count."""
        ours, theirs = [], []
        for i in range(runs + 1):
            mine = self._fresh(self.ours)
            peer = self._fresh(self.peer) if self.peer else None
            if i > 0 or runs == 1:
                ours.append(mine)
                theirs += [peer] if peer else []
        return [self.name, str(self.size), *self._figures(ours, theirs)]

    def _fresh(self, commands):
        for folder in self.output or []:
            shutil.rmtree(folder, ignore_errors=True)
        return Cost(commands)

    @staticmethod
    def _figures(ours, theirs):
        def median(costs, figure, pattern):
            return pattern.format(statistics.median(getattr(cost, figure) for cost in costs)) if costs else "-"

        def ratio(figure):
            pairs = [getattr(a, figure) / getattr(b, figure) for a, b in zip(ours, theirs)]
            return f"{statistics.median(pairs):.2f}" if pairs else "-"

        return [
            median(ours, "wall", "{:.2f} s"), median(theirs, "wall", "{:.2f} s"), ratio("wall"),
            median(ours, "cpu", "{:.2f} s"), median(theirs, "cpu", "{:.2f} s"), ratio("cpu"),
            median(ours, "memory", "{:.0f} MB"), median(theirs, "memory", "{:.0f} MB"),
        ]


def without_report(content):
    """A copy of the default content without its progress report, so that both make the same pages and PDFs."""
    shutil.copytree(ROOT / "content", content)
    (content / "report.md").unlink()
    settings = content / "report.yaml"
    settings.write_text(re.sub(r"(?ms)^report:.*?(?=^\S)", "", settings.read_text()))
    return content


def cold(folder):
    """Site, letter and four factsheets of the default content without its report, against a site by Hugo and five PDFs by WeasyPrint."""
    content, output, site = folder / "cold-content", folder / "cold", folder / "cold-hugo"
    without_report(content)
    Cost([[LAUNCHER, "build", content, "-o", output]])
    peer = peers.report(output, site) if peers.installed("hugo", "weasyprint") else None
    return Work("cold build", "44 pages, 5 PDFs", [[LAUNCHER, "build", content, "-o", output]], peer,
                [output, site / "public"])


def bare(folder):
    """The same without factsheets."""
    content, output, site = folder / "bare-content", folder / "bare", folder / "bare-hugo"
    without_report(content)
    with open(content / "report.yaml", "a") as settings:
        settings.write("\nfactsheets: none\n")
    Cost([[LAUNCHER, "build", content, "-o", output]])
    peer = peers.report(output, site, sheets=False) if peers.installed("hugo", "weasyprint") else None
    return Work("cold build, no factsheets", "44 pages, 1 PDF", [[LAUNCHER, "build", content, "-o", output]], peer,
                [output, site / "public"])


def check(folder):
    """All findings of the default content."""
    return Work("check", "1 report", [[LAUNCHER, "check", ROOT / "content"]])


def first(folder):
    """Check and build as packaged, on a JDK that has no archive of classes; none is made during the run."""
    java = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", ROOT / "target/overzicht.jar"]
    return Work("check without archive", "1 report", [[*java, "check", ROOT / "content"]])


def made_up(folder, count):
    """A programme with ten statements for each area."""
    content = folder / f"content-{count}"
    Cost([["java", ROOT / "src/test/java/nl/overzicht/MadeUpProgramme.java", count, content]])
    return content


def areas(count):
    def of(folder):
        """A made-up programme with ten statements per area, against the same number of light pages by Hugo."""
        content, output, site = made_up(folder, count), folder / f"areas-{count}", folder / f"hugo-{count}"
        peer = peers.light(content, site) if peers.installed("hugo") else None
        return Work("areas", count, [[LAUNCHER, "build", content, "-o", output]], peer, [output, site / "public"])

    return of


def saves_of_numbers(count):
    def of(folder):
        """A preview in which a number of an area is changed; its page is looked at."""
        row = r"(gebied-3\.2027,dijken,gebied-3,amount,)[0-9]+"
        return preview.Saves("preview, a number changed", count, LAUNCHER, made_up(folder, count),
                             "gebieden/gebied-3.html", "data/statements.csv",
                             lambda text, i: re.sub(row, rf"\g<1>{3001 + 7 * i}", text, count=1),
                             lambda i: f"3.{1 + 7 * i:03d}")

    return of


def saves_of_words(count):
    def of(folder):
        """The same for a sentence of the letter."""
        return preview.Saves("preview, a word changed", count, LAUNCHER, made_up(folder, count),
                             "brief.html", "letter.md",
                             lambda text, i: text.replace("\n", f"\n\nDit is bewerking nummer {WORDS[i]}.\n\n", 1),
                             lambda i: f"bewerking nummer {WORDS[i]}.")

    return of


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=7, help="pairs that count, for each work")
    parser.add_argument("--areas", type=int, action="append", help="areas of the made-up programme; may be repeated")
    parser.add_argument("work", nargs="*", help="cold, bare, check, first, areas, preview; without: all")
    asked = parser.parse_args()
    if not LAUNCHER.exists():
        sys.exit("no target/overzicht: mvn -q package -DskipTests")
    works = {"cold": [cold], "bare": [bare], "check": [check], "first": [first],
             "areas": [areas(count) for count in asked.areas or [1000, 10000]],
             "preview": [saves(count) for count in asked.areas or [20, 10000] for saves in (saves_of_words, saves_of_numbers)]}
    print("| " + " | ".join(HEAD) + " |\n|" + "---|" * len(HEAD), flush=True)
    for name in asked.work or works:
        for of in works[name]:
            with tempfile.TemporaryDirectory() as folder:
                row = of(Path(folder)).measure(asked.runs)
                print("| " + " | ".join(row) + " |", flush=True)


if __name__ == "__main__":
    main()
