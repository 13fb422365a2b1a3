"""The same pages, tables and texts made with other tools: the site with Hugo, the PDFs with WeasyPrint."""
import csv
import html
import json
import re
import shutil
from pathlib import Path

LAYOUT = """<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>{{ .Title }} - {{ .Site.Title }}</title></head>
<body><header><nav><ul>{{ range .Site.Menus.main }}<li><a href="{{ .URL }}">{{ .Name }}</a></li>{{ end }}</ul></nav></header>
<main><h1>{{ .Title }}</h1>
{{ .Content }}
{{ range index .Site.Data.tables (.Params.tables | default "none") }}
<table><caption>{{ .caption }}</caption><thead><tr>{{ range .head }}<th scope="col">{{ . }}</th>{{ end }}</tr></thead>
<tbody>{{ range .rows }}<tr>{{ range . }}<td>{{ . }}</td>{{ end }}</tr>{{ end }}</tbody></table>
{{ end }}
</main><footer><p>{{ .Site.Title }}</p></footer></body></html>
"""

LIGHT = """<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><h1>{{ .Title }}</h1><p>{{ .Params.municipality }}</p><table><tbody>
{{ range .Params.rows }}<tr><th>{{ .stream }}</th><td>{{ .amount }}</td><td>{{ .year }}</td></tr>{{ end }}
</tbody></table></body></html>
"""

PRINT = """@page { size: A4; margin: 25mm; @bottom-right { content: counter(page) } }
body { font: 9pt/1.4 'DejaVu Sans'; } table { border-collapse: collapse; width: 100%; } td, th { border-top: .5pt solid;
text-align: left; vertical-align: top; } .note { float: footnote; } svg { width: 100%; height: auto; }
.visually-hidden, .drawing--narrow { display: none; }"""

MENU = ["home", "stromen", "gebieden", "jaren", "tijdlijn", "brief", "toezeggingen", "bronnen", "data"]


def installed(*tools):
    return all(shutil.which(tool) for tool in tools)


def report(output, site, sheets=True):
    """The commands that make the same site and PDFs as our build; the texts and tables are read from our output."""
    pages = sorted((output / "site").rglob("*.html"))
    tables = {}
    for page in pages:
        main = main_of(page)
        # Hugo treats a page named index as the page of its folder.
        name = "-".join(page.relative_to(output / "site").with_suffix("").parts).replace("index", "home")
        tables[name] = [table(one) for one in re.findall(r"<table.*?</table>", main, re.S)]
        front = {"title": title(main), "tables": name}
        write(site / "content" / f"{name}.md", json.dumps(front) + "\n\n" + markdown(main))
    write(site / "data/tables.json", json.dumps(tables))
    write(site / "layouts/_default/single.html", LAYOUT)
    config(site, [{"name": name, "url": f"/{name}/"} for name in MENU])
    texts = [output / "site/brief.html"]
    if sheets:
        texts += [output / "site/stromen" / f"{sheet.stem.removeprefix('stroom-')}.html"
                  for sheet in sorted((output / "site/factsheets").glob("stroom-*.pdf"))]
    return [hugo(site)] + [print_of(text, site) for text in texts]


def light(content, site):
    """The command that makes a light page for each area, with a table of its statements."""
    rows = {}
    with open(content / "data/statements.csv", newline="") as file:
        for row in csv.DictReader(file):
            rows.setdefault(row["area"], []).append(
                {"stream": row["stream"], "amount": f"€{row['value']}.000", "year": row["from"]})
    with open(content / "data/areas.csv", newline="") as file:
        for area in csv.DictReader(file):
            front = {"title": area["name"], "municipality": area["municipality"], "rows": rows[area["id"]]}
            write(site / "content" / f"{area['id']}.md", json.dumps(front) + "\n")
    write(site / "layouts/_default/single.html", LIGHT)
    config(site, [])
    return [hugo(site)]


def config(site, menu):
    settings = {"title": "Overzicht", "baseURL": "https://example.org/", "disableKinds": ["taxonomy", "term", "RSS",
                "sitemap", "home", "section"], "menu": {"main": menu}}
    write(site / "config.json", json.dumps(settings))


def hugo(site):
    return ["hugo", "--quiet", "--source", site, "--destination", site / "public"]


def print_of(page, site):
    main = main_of(page)
    notes = {number: re.sub(r"<a[^>]*doc-backlink.*?</a>", "", text) for number, text in
             re.findall(r'<li id="noot-(\d+)">(.*?)</li>', main, re.S)}
    main = re.sub(r'<section role="doc-endnotes".*?</section>', "", main, flags=re.S)
    main = re.sub(r'<sup><a href="#noot-(\d+)".*?</sup>', lambda at: f'<span class="note">{notes[at[1]]}</span>', main)
    main = re.sub(r'(<section class="about-page".*?</section>|<nav.*?</nav>| id="[^"]*"(?=[^>]*>))',
                  lambda at: "" if at[0].startswith("<") else at[0], main, flags=re.S)
    made = site / "print" / page.name
    write(made, f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{title(main)}</title>'
                f"<style>{PRINT}</style></head><body>{main}</body></html>")
    return ["weasyprint", "--quiet", "--pdf-variant", "pdf/ua-1", made, made.with_suffix(".pdf")]


def main_of(page):
    return re.search(r"<main[^>]*>(.*)</main>", page.read_text(), re.S)[1]


def title(main):
    return text(re.search(r"<h1[^>]*>(.*?)</h1>", main, re.S)[1])


def text(markup):
    return html.unescape(re.sub(r"<[^>]*>", "", markup)).replace("\n", " ").strip()


def markdown(main):
    """The texts outside tables and drawings, block by block."""
    rest = re.sub(r"<(table|svg|nav|h1)\b.*?</\1>", "", main, flags=re.S)
    mark = {"h2": "## ", "h3": "### ", "li": "- ", "p": "", "dt": "**Over** ", "dd": "", "figcaption": ""}
    blocks = re.findall(r"<(h2|h3|li|p|dt|dd|figcaption)\b[^>]*>(.*?)</\1>", rest, re.S)
    return "\n\n".join(mark[kind] + text(inner) for kind, inner in blocks)


def table(markup):
    def cells(row):
        return [text(cell) for _, cell in re.findall(r"<(t[hd])\b[^>]*>(.*?)</\1>", row, re.S)]

    rows = [cells(row) for row in re.findall(r"<tr\b[^>]*>(.*?)</tr>", markup, re.S)]
    caption = re.search(r"<caption[^>]*>(.*?)</caption>", markup, re.S)
    return {"caption": text(caption[1]) if caption else "", "head": rows[0], "rows": rows[1:]}


def write(path: Path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
