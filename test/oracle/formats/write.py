"""Writes one small network with networkx and python-igraph in every format they write, and what they hold.

Usage: python write.py FOLDER. Needs networkx 3.6.1 and igraph 1.0.0. Gives FOLDER/*.{gexf,graphml,gml,net,dl}
and FOLDER/held-by-python.json: {file: {"directed", "nodes": {id: label}, "links": [[from, to, weight]]}}.
"""

import json
import sys
from pathlib import Path

import igraph
import networkx as nx

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)

NAMES = ["Calçados São José", "Müller & Söhne <GmbH>", 'Firma "Ñandú"', "Tannery", "Isolate Ltda."]
TIES = [(0, 1, 2.5), (1, 2, 1.0), (2, 0, 4.0), (3, 0, 0.5)]
held = {}


def keep(name, directed, nodes, links):
    held[name] = {"directed": directed, "nodes": nodes, "links": sorted(links)}


for directed in (True, False):
    suffix = "directed" if directed else "undirected"
    G = nx.DiGraph() if directed else nx.Graph()
    for number, name in enumerate(NAMES):
        G.add_node(name, country="BR" if number != 1 else "DE", employees=10 * number)
    for a, b, w in TIES:
        G.add_edge(NAMES[a], NAMES[b], weight=w)
    by_name = {name: name for name in NAMES}
    links = [[a, b, d["weight"]] for a, b, d in G.edges(data=True)]
    for version in ("1.1draft", "1.2draft"):
        file = f"networkx-{suffix}-{version[:3]}.gexf"
        nx.write_gexf(G, folder / file, version=version)
        keep(file, directed, by_name, links)
    file = f"networkx-{suffix}.graphml"
    nx.write_graphml_xml(G, folder / file)
    keep(file, directed, by_name, links)
    file = f"networkx-{suffix}.gml"
    nx.write_gml(G, folder / file)
    number = {name: str(k) for k, name in enumerate(G.nodes)}
    keep(file, directed, {number[name]: name for name in NAMES}, [[number[a], number[b], w] for a, b, w in links])
    file = f"networkx-{suffix}.net"
    nx.write_pajek(G, folder / file)
    keep(file, directed, by_name, links)

    g = igraph.Graph(n=len(NAMES), edges=[(a, b) for a, b, _ in TIES], directed=directed)
    g.vs["name"] = NAMES
    g.vs["label"] = NAMES
    g.vs["id"] = NAMES
    g.es["weight"] = [w for _, _, w in TIES]
    file = f"igraph-{suffix}.graphml"
    g.write_graphml(str(folder / file))
    ids = {f"n{k}": NAMES[k] for k in range(len(NAMES))}
    keep(file, directed, ids, [[f"n{e.source}", f"n{e.target}", e["weight"]] for e in g.es])
    del g.vs["id"]
    file = f"igraph-{suffix}.gml"
    g.write_gml(str(folder / file))
    keep(file, directed, {str(k): NAMES[k] for k in range(len(NAMES))}, [[str(e.source), str(e.target), e["weight"]] for e in g.es])
    g.vs["id"] = NAMES
    file = f"igraph-{suffix}.net"
    g.write_pajek(str(folder / file))
    keep(file, directed, by_name, [[NAMES[e.source], NAMES[e.target], e["weight"]] for e in g.es])

B = nx.Graph()
B.add_nodes_from(["f1", "f2", "f3"], bipartite=0)
B.add_nodes_from(["Assoc", "Univ"], bipartite=1)
B.add_edges_from([("f1", "Assoc"), ("f2", "Assoc"), ("f2", "Univ")])
nx.write_graphml_xml(B, folder / "networkx-two-mode.graphml")
keep("networkx-two-mode.graphml", False, {n: n for n in B}, [[a, b, None] for a, b in B.edges])

(folder / "held-by-python.json").write_text(json.dumps(held, ensure_ascii=False, indent=1) + "\n")
(folder / "tools-python.json").write_text(json.dumps({"networkx": nx.__version__, "igraph": igraph.__version__}) + "\n")
