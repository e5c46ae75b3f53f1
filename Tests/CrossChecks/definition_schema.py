"""Holds the published schema of an instrument against what `tend instruments add` takes.

Every built-in instrument's document must be valid. Then changed files, made here: what the schema
refuses, Tend must refuse; what is well formed and makes sense both must take; what only makes no
sense the schema takes and Tend refuses. The validator is jsonschema from PyPI.

    python3 definition_schema.py PATH-OF-TEND
"""

import copy
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from jsonschema import Draft202012Validator

SCHEMA = Path(__file__).parents[2] / "Instruments" / "Own" / "definition.schema.json"
SEED = 20_260_501
MUTANTS = 400

SOURCE = {"citation": "Example Program 2026, page 5", "certainty": "published"}
FIGURE = {"value": 2.5, "sample": "120 peer workers", "source": SOURCE}
RELIABILITY = {"kind": "test-retest", "coefficient": {**FIGURE, "value": 0.84}}

SHORT = {
    "id": "our-five", "version": "1", "publishedName": "Our five",
    "form": {"items": 5, "lowest": 0, "highest": 4},
    "scales": [
        {"id": "belonging", "publishedName": "Belonging", "favourable": "up",
         "items": [1, 2, 3, 4, 5]},
    ],
}
WHOLE = {
    "$schema": "urn:tend:definition:1", "schema": "tend.definition/1",
    "id": "our-five", "version": "2026-03", "publishedName": "Our five", "subject": "work",
    "scoring": "keyed", "missingKey": None,
    "form": {"items": 5, "lowest": 0, "highest": 4, "lookBackDays": 7},
    "missingRule": "prorate:0.8",
    "scales": [
        {"id": "belonging", "publishedName": "Belonging", "favourable": "up",
         "everydayName": {"en": "how much you belong", "es": "cuánto sientes que perteneces"},
         "higherMeans": "Higher is more of it.",
         "items": [1, 2, 3], "reversed": [2], "source": SOURCE,
         "bands": {"source": SOURCE, "cutoffOfOneStudy": False,
                   "bands": [{"id": "low", "from": 0}, {"id": "high", "from": 7}]},
         "norm": {"mean": 6.5, "standardDeviation": 2.5, "sample": "120 people", "source": SOURCE},
         "error": {"standardDeviation": FIGURE, "reliability": RELIABILITY,
                   "otherReliabilities": [RELIABILITY], "certainty": "derived",
                   "standardErrorOfMeasurement": 1, "smallestDetectable": 2.77,
                   "smallestDetectableRange": [2.77, 2.77]}},
        {"id": "tiredness", "publishedName": "Tiredness", "favourable": "down", "items": [4, 5],
         "percentSource": SOURCE},
    ],
    "workedExamples": [
        {"answers": [4, 0, 4, 1, 2], "scores": {"belonging": 12, "tiredness": 3},
         "bands": {"belonging": "high"}, "source": SOURCE},
    ],
    "guide": {
        "name": "Our five", "topic": {"en": "how the week went", "es": "cómo fue la semana"},
        "purpose": "To look back.", "lookBack": "In the last week",
        "bandNames": {"low": {"en": "low", "es": "bajo"}, "high": "high"},
        "answerLabels": ["never", "rarely", "sometimes", "often", "always"],
        "credit": "Example Program", "conditions": "Use it.", "officialForm": "Ask us.",
        "allowsSingleScales": True, "showsItemMean": False, "audiences": ["worker"],
        "asides": [{"title": "An aside", "paragraphs": ["One.", {"en": "Two."}]}],
        "caveats": [{"text": "Tried in one program.", "source": SOURCE}],
    },
    "wordings": [
        {"kind": "published", "language": "en", "name": "Our five", "reviewedByPeers": True,
         "items": ["One.", "Two.", "Three.", "Four.", "Five."]},
        {"language": "es", "items": ["Uno.", "Dos.", "Tres.", "Cuatro.", "Cinco."]},
    ],
    "consent": {"givenBy": "Example Program", "date": "2026-03-01", "terms": "our own use"},
}
REFLECTION = {
    "id": "our-rest", "version": "1", "publishedName": "Rest", "scoring": "tallied",
    "form": {"items": 3, "lowest": 1, "highest": 4},
    "scales": [{"id": "me", "publishedName": "Me", "favourable": "neither", "items": [1, 3]},
               {"id": "team", "publishedName": "Team", "items": [2], "reversed": []}],
}
WITHHELD = {
    "id": "our-lost", "version": "0", "publishedName": "Lost", "scoring": "withheld",
    "missingKey": {"holder": "Example Program", "source": SOURCE},
    "form": {"items": 22, "lowest": None, "highest": None}, "scales": [],
}


def changed(document, path, value):
    """The document with another value at a path; the path's last step may be new."""
    document = copy.deepcopy(document)
    place = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return document


def without(document, path):
    document = copy.deepcopy(document)
    place = document
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return document


S0 = ["scales", 0]
BANDS = [*S0, "bands", "bands"]
GOOD = [
    SHORT, WHOLE, REFLECTION, WITHHELD,
    *(without(WHOLE, path) for path in (
        ["$schema"], ["schema"], ["subject"], ["scoring"], ["missingKey"], ["missingRule"],
        ["workedExamples"], ["guide"], ["wordings"], ["consent"], ["form", "lookBackDays"],
        [*S0, "everydayName"], [*S0, "higherMeans"], [*S0, "source"], [*S0, "norm"],
        [*S0, "error"], [*S0, "error", "smallestDetectable"], ["guide", "lookBack"],
        [*S0, "bands", "cutoffOfOneStudy"], ["workedExamples", 0, "scores"],
        ["workedExamples", 0, "bands"], ["workedExamples", 0, "source"],
        *(["guide", name] for name in WHOLE["guide"]))),
    changed(WHOLE, ["guide", "lookBack"], None),
    changed(WHOLE, ["guide", "bandNames", "low"], None),
    changed(WHOLE, ["form", "items"], 5.0),
    changed(WHOLE, ["missingRule"], "prorate:1"),
    changed(WHOLE, ["missingRule"], "prorate:.75"),
    changed(WHOLE, ["missingRule"], "strict"),
    changed(SHORT, ["publishedName"], "Ñandú ñ 😀 & <b>"),
    changed(SHORT, ["publishedName"], "é" * 120),
    changed(SHORT, ["id"], "a" * 64),
    changed(SHORT, ["scales", 0, "items"], [5, 1, 2, 4, 3]),
    # An item in no scale is a warning.
    changed(SHORT, ["scales", 0, "items"], [1, 2, 3, 5]),
    without(without(WITHHELD, ["form", "lowest"]), ["form", "highest"]),
    without(WITHHELD, ["scales"]),
    changed(WITHHELD, ["form"], {"items": 22, "lowest": 1, "highest": 4}),
]
BAD_STRUCTURE = [
    *(without(WHOLE, path) for path in (
        ["id"], ["version"], ["publishedName"], ["form"], ["scales"], ["form", "items"],
        ["form", "lowest"], [*S0, "id"], [*S0, "items"], [*S0, "favourable"],
        [*S0, "bands", "source"], [*BANDS, 0, "from"], [*S0, "norm", "source"],
        [*S0, "norm", "sample"], [*S0, "error", "certainty"], [*S0, "bands", "source", "citation"],
        [*S0, "error", "standardDeviation", "source"], ["wordings", 0, "language"],
        ["workedExamples", 0, "answers"], ["guide", "topic", "en"], ["consent", "terms"])),
    *(changed(WHOLE, path, value) for path, value in (
        (["reveresd"], []), ([*S0, "reveresd"], [2]), (["guide", "title"], "x"),
        (["id"], "../five"), (["id"], "Five"), (["id"], "five\n"), (["id"], "5"), (["id"], "é"),
        (["id"], "a" * 65), (["version"], ""), (["version"], " "), (["version"], "1\n"),
        (["version"], "1" * 33), (["version"], 1), (["publishedName"], "a\tb"),
        (["publishedName"], "\u202eabc"), (["publishedName"], "a\u2028b"),
        (["publishedName"], "x" * 121), (["subject"], "recovery"), (["scoring"], "sum"),
        (["missingRule"], "prorate:0"), (["missingRule"], "prorate:1.5"),
        (["missingRule"], "prorate:0.0000000001"), (["missingRule"], "strict\n"),
        (["missingRule"], "prorate:0.8 "), (["form", "items"], 0), (["form", "items"], 1001),
        (["form", "items"], 10**18), (["form", "items"], 1e300), (["form", "items"], 5.5),
        (["form", "items"], True), (["form", "lowest"], -1), (["form", "highest"], 255),
        (["form", "lookBackDays"], 0), (["form", "lookBackDays"], 3661),
        (["scales"], []), (["scales"], {}), ([*S0, "items"], []), ([*S0, "items"], [0]),
        ([*S0, "items"], [1, 1, 2, 3]), ([*S0, "favourable"], "neither"), (BANDS, []),
        ([*BANDS, 0], "low"), ([*S0, "norm", "standardDeviation"], 0),
        ([*S0, "norm", "mean"], 1e7), ([*S0, "error", "reliability", "kind"], "retest"),
        ([*S0, "error", "reliability", "coefficient", "value"], 1),
        ([*S0, "bands", "source", "certainty"], "sure"), (["missingKey"], WITHHELD["missingKey"]),
        (["workedExamples", 0], {"answers": [1, 2, 3, 4, 0]}),
        (["workedExamples", 0, "answers", 0], None), (["guide"], []),
        (["guide", "audiences"], ["workers"]), (["guide", "topic"], {"en": "a", "fr": "b"}),
        (["guide", "allowsSingleScales"], "yes"), (["wordings", 0, "language"], "fr"),
        (["wordings", 0, "kind"], "mine"), (["wordings", 0, "items", 0], ""),
        (["wordings", 0, "items", 0], "x" * 501), (["wordings", 0, "permission"], {}),
        (["consent", "date"], "2026-13-01"), (["consent", "date"], "2026-03-01\n"),
        (["schema"], "tend.score/1"), (["$schema"], 5))),
    changed(WHOLE, ["scales"], WHOLE["scales"] * 51),
    changed(REFLECTION, [*S0, "favourable"], "up"), changed(REFLECTION, [*S0, "reversed"], [1]),
    changed(REFLECTION, [*S0, "percentSource"], SOURCE),
    changed(REFLECTION, ["workedExamples"], WHOLE["workedExamples"]),
    without(WITHHELD, ["missingKey"]), changed(WITHHELD, ["scales"], SHORT["scales"]),
    changed(WITHHELD, ["form", "lowest"], 1), [], "text", None, 1,
]
BAD_SENSE = [
    changed(WHOLE, path, value) for path, value in (
        (["id"], "proqol-5"), ([*S0, "reversed"], [4]), ([*S0, "items"], [1, 2, 6]),
        (["scales", 1, "id"], "belonging"), (["scales", 1, "id"], "date"),
        ([*BANDS, 0, "from"], 1), ([*BANDS, 1, "from"], 13), ([*BANDS, 1, "from"], 0),
        ([*S0, "error", "smallestDetectable"], 9), (["form", "lowest"], 4),
        (["workedExamples", 0, "scores", "belonging"], 11),
        (["workedExamples", 0, "scores", "nothing"], 1),
        (["workedExamples", 0, "bands", "belonging"], "low"),
        (["workedExamples", 0, "answers"], [4, 0, 4, 1]),
        (["guide", "answerLabels"], ["no", "yes"]), (["guide", "bandNames", "middle"], "middle"),
        (["wordings", 0, "items"], ["One."]), (["wordings", 1, "language"], "en"),
        (["consent", "date"], "2026-02-30"))
]


def paths(value, path=()):
    """The way to every value inside."""
    steps = (
        value.items() if isinstance(value, dict)
        else enumerate(value) if isinstance(value, list) else ())
    for step, inner in steps:
        yield [*path, step]
        yield from paths(inner, [*path, step])


def mutant(generator):
    """A whole file with one thing at a random place changed at random."""
    document = generator.choice([WHOLE, WHOLE, WHOLE, REFLECTION, WITHHELD])
    path = generator.choice(list(paths(document)))
    kind = generator.randrange(4)
    if kind == 0:
        return without(document, path)
    if kind == 1 and isinstance(path[-1], str):
        renamed = changed(document, [*path[:-1], generator.choice(["x", "items", "Id", ""])], 1)
        return without(renamed, path) if path[-1] in renamed else renamed
    if kind == 2:
        other = generator.choice(list(paths(WHOLE)))
        place = WHOLE
        for step in other:
            place = place[step]
        return changed(document, path, copy.deepcopy(place))
    values = [None, True, 0, -1, 1.5, 3.0, 10**18, 1e300, "", "x", "a-b", "x\n", "é" * 121, [], {},
              [1], ["x"], {"en": "x"}, {"es": "x"}]
    return changed(document, path, generator.choice(values))


def takes(tend, document, folder):
    """Whether Tend adds the file to a store of its own."""
    takes.count = getattr(takes, "count", 0) + 1
    file = folder / f"{takes.count}.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    run = subprocess.run(
        [tend, "instruments", "add", str(file), "--store", str(folder / f"{takes.count}.db")],
        stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if run.returncode not in (0, 64, 65, 77):
        sys.exit(f"exit code {run.returncode} for {json.dumps(document)}: {run.stderr}")
    return run.returncode == 0


def built_in(tend):
    listed = subprocess.run(
        [tend, "instruments", "list", "--format", "json"], check=True, capture_output=True)
    for entry in json.loads(listed.stdout)["instruments"]:
        shown = subprocess.run(
            [tend, "instruments", "show", entry["id"], "--format", "json"], check=True,
            capture_output=True)
        yield json.loads(shown.stdout)


def main():
    tend = sys.argv[1]
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)

    shown = list(built_in(tend))
    for document in shown:
        for error in validator.iter_errors(document):
            sys.exit(f"{document['id']}: {error.json_path}: {error.message}")
    print(f"  {len(shown)} built-in instruments are valid")

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cases = [(document, True, True) for document in GOOD]
        cases += [(changed(document, ["id"], "added-back"), True, True) for document in shown]
        cases += [(document, False, False) for document in BAD_STRUCTURE]
        cases += [(document, True, False) for document in BAD_SENSE]
        for document, valid, taken in cases:
            found = (validator.is_valid(document), takes(tend, document, folder))
            if found != (valid, taken):
                sys.exit(f"schema, tend: {found}, expected {(valid, taken)}: {json.dumps(document)}")
        print(f"  {len(cases)} files: schema and tend agree with what was expected")

        generator = random.Random(SEED)
        counts = {True: 0, False: 0}
        for _ in range(MUTANTS):
            document = mutant(generator)
            valid = validator.is_valid(document)
            counts[valid] += 1
            if takes(tend, document, folder) and not valid:
                sys.exit(f"tend takes what the schema refuses (seed {SEED}): {json.dumps(document)}")
        print(f"  {counts[False]} random files that the schema refuses are refused, too;"
              f" {counts[True]} valid ones")


main()
