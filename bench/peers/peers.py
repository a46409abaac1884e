"""One peer in Python, driven line by line.

    python peers.py TOOL     igraph, networkit, rustworkx, networkx or graph-tool

Reads requests as JSON, one a line: {"job", "file", "size", "threads"}; answers {"seconds", "version", "memory", "note"}
or {"missing": why}. `file` holds the arcs: u32 of all starts, then u32 of all ends. The network is built once and is
not in the time; memory is the most the process has held, in bytes.
"""

import array
import json
import os
import resource
import sys
import time

tool = sys.argv[1]


def read(file):
    """Arcs as an array of pairs: of numpy where it is there, else a list."""
    try:
        import numpy

        return numpy.fromfile(file, dtype=numpy.uint32).reshape(2, -1).T
    except ImportError:
        ends = array.array("I")
        with open(file, "rb") as source:
            ends.frombytes(source.read())
        half = len(ends) // 2
        return list(zip(ends[:half], ends[half:]))


def pairs(file):
    return [(int(start), int(end)) for start, end in read(file)]


def igraph_jobs(request):
    import igraph

    graph = igraph.Graph(n=request["size"], edges=read(request["file"]), directed=True)
    undirected = graph.as_undirected() if request["job"] == "louvain" else None

    def louvain():
        return {"modularity": undirected.community_multilevel().modularity}

    return igraph.__version__, {
        "betweenness": graph.betweenness,
        "constraint": graph.constraint,
        "louvain": louvain,
        "articulation": graph.articulation_points,
        "cores": lambda: graph.coreness(mode="all"),
        "pagerank": graph.pagerank,
    }


def networkit_jobs(request):
    import networkit

    networkit.setNumberOfThreads(request["threads"])
    graph = networkit.Graph(request["size"], directed=True)
    for start, end in pairs(request["file"]):
        graph.addEdge(start, end)
    return networkit.__version__, {"betweenness": lambda: networkit.centrality.Betweenness(graph).run()}


def rustworkx_jobs(request):
    os.environ["RAYON_NUM_THREADS"] = str(request["threads"])
    import rustworkx

    graph = rustworkx.PyDiGraph()
    graph.add_nodes_from(range(request["size"]))
    graph.add_edges_from_no_data(pairs(request["file"]))
    return rustworkx.__version__, {"betweenness": lambda: rustworkx.betweenness_centrality(graph, normalized=False)}


def networkx_jobs(request):
    import networkx

    graph = networkx.DiGraph()
    graph.add_nodes_from(range(request["size"]))
    graph.add_edges_from(pairs(request["file"]))
    return networkx.__version__, {"betweenness": lambda: networkx.betweenness_centrality(graph, normalized=False)}


def graph_tool_jobs(request):
    import graph_tool
    import graph_tool.centrality

    graph_tool.openmp_set_num_threads(request["threads"])
    graph = graph_tool.Graph(directed=True)
    graph.add_vertex(request["size"])
    graph.add_edge_list(read(request["file"]))
    version = graph_tool.__version__.split(" ")[0]
    return version, {"betweenness": lambda: graph_tool.centrality.betweenness(graph, norm=False)}


makers = {
    "igraph": igraph_jobs,
    "networkit": networkit_jobs,
    "rustworkx": rustworkx_jobs,
    "networkx": networkx_jobs,
    "graph-tool": graph_tool_jobs,
}
made = None
for line in sys.stdin:
    request = json.loads(line)
    try:
        if made is None:
            made = makers[tool](request)
    except ImportError:
        print(json.dumps({"missing": f"{tool} is not installed for this Python"}), flush=True)
        continue
    version, jobs = made
    began = time.perf_counter()
    note = jobs[request["job"]]()
    seconds = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    answer = {"seconds": seconds, "version": version, "memory": memory, "note": note if isinstance(note, dict) else {}}
    print(json.dumps(answer), flush=True)
