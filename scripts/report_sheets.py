"""Compares two workbooks cell by cell: report_sheets.py BEFORE.xlsx AFTER.xlsx

The second is the first as another program has read and written it.
"""

import sys
import xml.etree.ElementTree as ElementTree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def text_of(element):
    return "".join(part.text or "" for part in element.iter(f"{MAIN}t"))


def cells(path):
    """All cells by sheet and place: texts as texts, numbers as numbers."""
    with zipfile.ZipFile(path) as archive:
        def read(name):
            return ElementTree.fromstring(archive.read(name))

        shared = [text_of(item) for item in read("xl/sharedStrings.xml").iter(f"{MAIN}si")]
        targets = {it.get("Id"): it.get("Target") for it in read("xl/_rels/workbook.xml.rels")}
        found = {}
        for sheet in read("xl/workbook.xml").iter(f"{MAIN}sheet"):
            root = read("xl/" + targets[sheet.get(RELATION)].removeprefix("/xl/"))
            if root.find(f".//{MAIN}f") is not None:
                sys.exit(f"{path}: {sheet.get('name')} has a formula")
            for cell in root.iter(f"{MAIN}c"):
                value = cell.find(f"{MAIN}v")
                if value is not None:
                    is_text = cell.get("t") == "s"
                    content = shared[int(value.text)] if is_text else float(value.text)
                    found[sheet.get("name"), cell.get("r")] = content
        return found


before, after = cells(sys.argv[1]), cells(sys.argv[2])
different = [place for place in before.keys() | after.keys() if before.get(place) != after.get(place)]
for place in sorted(different)[:10]:
    print(f"{place}: {before.get(place)!r} became {after.get(place)!r}", file=sys.stderr)
if different:
    sys.exit(f"{len(different)} cells differ")
numbers = sum(isinstance(content, float) for content in before.values())
print(f"{len(before)} cells are equal, {numbers} of them numbers")
