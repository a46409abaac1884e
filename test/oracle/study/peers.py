"""Values of scipy and scikit-learn for the association of ordinal codes. Writes recorded.json beside itself:

    python peers.py

Needs scipy and scikit-learn. Takes about a minute: permutation tests run through all orders of the cases.
"""

import json
import platform
from pathlib import Path

import numpy
import scipy
import sklearn
from scipy.stats import kendalltau, permutation_test
from sklearn.metrics import cohen_kappa_score


def tau(x, y):
    return float(kendalltau(x, y, variant="b").statistic)


def exact_p(x, y):
    """Share of all orders of x in which |tau-b| is at least as large."""
    result = permutation_test(
        (numpy.array(x),),
        lambda order: abs(kendalltau(order, y).statistic),
        permutation_type="pairings",
        n_resamples=numpy.inf,
        alternative="greater",
        vectorized=False,
    )
    return float(result.pvalue)


# Codes 0..3 as an analyst gives them, some with hardly any variation; shares without ties.
tied = [
    [[0, 1, 1, 2, 2, 3, 3], [0, 0, 1, 1, 2, 3, 2]],
    [[1, 1, 2, 2, 3, 3, 3], [2, 1, 1, 2, 2, 3, 0]],
    [[0, 0, 0, 1, 1, 2, 3], [1, 1, 1, 0, 0, 0, 0]],
    [[2, 2, 2, 2, 2, 2, 3], [0, 1, 1, 2, 2, 3, 3]],
    [[0.5, 1, 1, 1.5, 2, 2.5, 2.5], [1, 1, 2, 2, 3, 3, 1]],
    [[3, 2, 1, 0, 3, 2, 1], [0, 0, 1, 2, 1, 2, 3]],
    [[0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1], [3, 2, 2, 1, 1, 1, 0]],
]
untied = [
    [[1, 2, 3, 4, 5, 6, 7], [1, 3, 2, 4, 5, 7, 6]],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [2, 1, 5, 3, 4, 10, 6, 7, 9, 8]],
    [list(range(20)), [3, 7, 1, 12, 0, 5, 9, 2, 15, 4, 8, 19, 6, 11, 10, 18, 13, 14, 17, 16]],
]
agreement = [
    [[0, 1, 2, 3, 3, 2, 1, 0, 2, 2], [0, 1, 1, 3, 2, 2, 1, 1, 3, 2]],
    [[0, 0, 1, 2, 3, 3, 3, 1], [3, 2, 1, 2, 0, 1, 3, 0]],
    [[1, 1, 1, 2, 2, 2, 2, 3, 0, 1, 2, 3], [1, 2, 1, 2, 2, 3, 2, 3, 1, 1, 2, 2]],
]
levels = [0, 1, 2, 3]

recorded = {
    "about": "Values of outside tools for the association of ordinal codes. Facts, not code.",
    "tools": {
        "python": platform.python_version(),
        "scipy": scipy.__version__,
        "scikit-learn": sklearn.__version__,
    },
    "tied": [{"x": x, "y": y, "tauB": tau(x, y), "p": exact_p(x, y)} for x, y in tied],
    "untied": [
        {"x": x, "y": y, "tauB": tau(x, y), "p": float(kendalltau(x, y, method="exact").pvalue)}
        for x, y in untied
    ],
    "agreement": [
        {
            "x": x,
            "y": y,
            "linear": float(cohen_kappa_score(x, y, labels=levels, weights="linear")),
            "quadratic": float(cohen_kappa_score(x, y, labels=levels, weights="quadratic")),
        }
        for x, y in agreement
    ],
}
Path(__file__).with_name("recorded.json").write_text(json.dumps(recorded) + "\n")
