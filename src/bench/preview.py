"""The preview of the packaged program after a save: how long until the page that is looked at has what was edited."""
import os
import re
import statistics
import subprocess
import time
import urllib.error
import urllib.request

LIMIT = 120
WARM = 10
PAUSE = 1.5


class Preview:
    """A running preview. Its page is asked for until it has a text, as a browser does that reloads."""

    def __init__(self, launcher, content):
        self.process = subprocess.Popen([launcher, "serve", content, "--port", "0"], stdout=subprocess.PIPE,
                                        stderr=subprocess.STDOUT, text=True)
        said = ""
        while not (found := re.search(r"http://\S+?:(\d+)", said)):
            said = self.process.stdout.readline()
        self.site = f"http://127.0.0.1:{found.group(1)}/"

    def until(self, page, text):
        """Seconds until the page has the text."""
        start = time.monotonic()
        while text not in self._get(page):
            if time.monotonic() - start > LIMIT:
                raise TimeoutError(f"{page} never had '{text}'")
            time.sleep(0.02)
        return time.monotonic() - start

    def cpu(self):
        """Seconds of processor time until now."""
        with open(f"/proc/{self.process.pid}/stat") as stat:
            user, system = stat.read().rsplit(")", 1)[1].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """The peak in MB."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1024

    def _get(self, page):
        try:
            with urllib.request.urlopen(self.site + page) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError:
            return ""

    def end(self):
        self.process.terminate()
        self.process.wait()


class Saves:
    """A work: saves of one file, each with another number or word in it."""

    def __init__(self, name, size, launcher, content, page, file, edit, shown):
        """@param edit from the text of the file and a number, the edited text; @param shown what the page then has"""
        self.name, self.size, self.launcher, self.content = name, size, launcher, content
        self.page, self.file, self.edit, self.shown = page, content / file, edit, shown

    def measure(self, runs):
        """A row of the table: medians of these many saves, after some that warm the compiler."""
        text = self.file.read_text()
        walls, cpus = [], []
        preview = Preview(self.launcher, self.content)
        try:
            preview.until(self.page, "</html>")
            for i in range(WARM + runs):
                time.sleep(PAUSE)
                before = preview.cpu()
                self.file.write_text(self.edit(text, i))
                walls.append(preview.until(self.page, self.shown(i)))
                cpus.append(preview.cpu() - before)
            return [self.name, str(self.size), f"{statistics.median(walls[WARM:]):.2f} s", "-", "-",
                    f"{statistics.median(cpus[WARM:]):.2f} s", "-", "-", f"{preview.memory():.0f} MB", "-"]
        finally:
            preview.end()
            self.file.write_text(text)
