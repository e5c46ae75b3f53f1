"""The key of the ProQOL 5, typed here a second time so that no side learns it from the program.

Stamm 2009; as in the instrument's page of the documentation.
"""

SCALES = {
    "compassion_satisfaction": [3, 6, 12, 16, 18, 20, 22, 24, 27, 30],
    "burnout": [1, 4, 8, 10, 15, 17, 19, 21, 26, 29],
    "secondary_traumatic_stress": [2, 5, 7, 9, 11, 13, 14, 23, 25, 28],
}
REVERSED = {"burnout": {1, 4, 15, 17, 29}}  # 6 minus the answer
PASSED = ["participant", "date", "site"]
ITEMS = [f"item{number}" for number in range(1, 31)]
MISSING = ["", "NA", "."]


def terms(scale):
    """For each item of a scale its number and whether it is reversed."""
    return [(item, item in REVERSED.get(scale, ())) for item in SCALES[scale]]
