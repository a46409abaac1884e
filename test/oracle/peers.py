"""Values of networkx and python-igraph for one generated network: JSON on standard input, JSON on standard output.

Input: {"size", "arcs": [[from, to]], "amounts": [number], "groups": [number]}.
Output: {"tools": {name: version}, "values": {tool: {measure: number or list}}}.
"""

import json
import sys
import warnings

import igraph
import networkx as nx

warnings.simplefilter("ignore")
given = json.load(sys.stdin)
size, arcs, amounts, groups = given["size"], given["arcs"], given["amounts"], given["groups"]

G = nx.DiGraph()
G.add_nodes_from(range(size))
G.add_weighted_edges_from((a, b, w) for (a, b), w in zip(arcs, amounts))
U = G.to_undirected()
g = igraph.Graph(n=size, edges=arcs, directed=True)
g.es["amount"] = amounts
u = g.as_undirected()


def by_actor(values):
    return [values[v] for v in range(size)]


def shares(list_of):
    found = []
    for v in range(size):
        sums = list_of(v)
        whole = sum(sums)
        found.append(None if whole == 0 else [x / whole for x in sums])
    return found


sales = shares(lambda v: [d["weight"] for _, _, d in G.out_edges(v, data=True)])
buys = shares(lambda v: [d["weight"] for _, _, d in G.in_edges(v, data=True)])
largest = max(nx.connected_components(U), key=len)
within = u.induced_subgraph(sorted(largest))
vector = [None] * size
for v, x in zip(sorted(largest), within.eigenvector_centrality(scale=True)):
    vector[v] = x
numpy_vector = nx.eigenvector_centrality_numpy(U.subgraph(largest))
top = max(numpy_vector.values())
external = sum(1 for a, b in arcs if groups[a] != groups[b])
plain = nx.DiGraph()
plain.add_nodes_from(range(size))
plain.add_edges_from(arcs)
hubs, authorities = nx.hits(plain, max_iter=10_000, tol=1e-14)


def whole(scores):
    return [x / sum(scores) for x in scores]


effective = nx.effective_size(G, nodes=range(7, size, 100))

networkx = {
    "pageRank": by_actor(nx.pagerank(G, tol=1e-15, max_iter=1000, weight=None)),
    "hub": by_actor(hubs),
    "authority": by_actor(authorities),
    "closenessIn": [x / (size - 1) for x in by_actor(nx.harmonic_centrality(G))],
    "closenessOut": [x / (size - 1) for x in by_actor(nx.harmonic_centrality(G.reverse()))],
    "closeness": [x / (size - 1) for x in by_actor(nx.harmonic_centrality(U))],
    "eigenvector": [numpy_vector[v] / top if v in numpy_vector else None for v in range(size)],
    "core": by_actor(nx.core_number(U)),
    "averageClustering": nx.average_clustering(U),
    "transitivity": nx.transitivity(U),
    "reciprocity": nx.overall_reciprocity(G),
    "density": nx.density(G),
    "components": sorted(map(len, nx.connected_components(U)), reverse=True),
    "strongComponents": sorted(map(len, nx.strongly_connected_components(G)), reverse=True),
    "bridges": len(list(nx.bridges(U))),
    "diameterOfLargest": nx.diameter(U.subgraph(largest)),
    "inStrength": [x for _, x in sorted(G.in_degree(weight="weight"))],
    "outStrength": [x for _, x in sorted(G.out_degree(weight="weight"))],
    "reach": [len(nx.ego_graph(U, v, radius=2)) - 1 for v in range(size)],
    "modularity": nx.community.modularity(
        U, [{v for v in range(size) if groups[v] == k} for k in set(groups)], weight=None
    ),
    "effectiveSize": [
        effective[v] if v in effective and effective[v] == effective[v] else None for v in range(size)
    ],
}
python = {
    "salesConcentration": [None if s is None else sum(x * x for x in s) for s in sales],
    "salesDependence": [None if s is None else max(s) for s in sales],
    "purchasesConcentration": [None if s is None else sum(x * x for x in s) for s in buys],
    "purchasesDependence": [None if s is None else max(s) for s in buys],
    "externalInternal": (2 * external - len(arcs)) / len(arcs),
    "localShare": 1 - external / len(arcs),
}
clustering = u.transitivity_local_undirected(mode="nan")
constraint = g.constraint()
igraph_values = {
    "pageRank": g.pagerank(),
    "hub": whole(g.hub_score()),
    "authority": whole(g.authority_score()),
    "closenessIn": g.harmonic_centrality(mode="in"),
    "closenessOut": g.harmonic_centrality(mode="out"),
    "closeness": u.harmonic_centrality(),
    "eigenvector": vector,
    "betweenness": g.betweenness(),
    "constraint": [None if x != x else x for x in constraint],
    "core": u.coreness(),
    "clustering": [None if x != x else x for x in clustering],
    "transitivity": g.transitivity_undirected(),
    "reciprocity": g.reciprocity(),
    "density": g.density(),
    "diameter": g.diameter(directed=True, unconn=True),
    "diameterOfLargest": within.diameter(),
    "components": sorted(g.connected_components(mode="weak").sizes(), reverse=True),
    "strongComponents": sorted(g.connected_components(mode="strong").sizes(), reverse=True),
    "bridges": len(u.bridges()),
    "articulationPoint": [1 if v in set(u.articulation_points()) else 0 for v in range(size)],
    "reach": [x - 1 for x in u.neighborhood_size(order=2)],
    "strength": g.strength(weights="amount"),
    "inStrength": g.strength(weights="amount", mode="in"),
    "outStrength": g.strength(weights="amount", mode="out"),
    "modularity": u.modularity(groups),
    "modularityDirected": g.modularity(groups, directed=True),
    "louvainModularity": max(u.community_multilevel().modularity for _ in range(5)),
}
json.dump(
    {
        "tools": {
            "networkx": nx.__version__,
            "igraph": f"python-igraph {igraph.__version__}",
            "arithmetic": f"Python {sys.version.split()[0]}",
        },
        "values": {"networkx": networkx, "igraph": igraph_values, "arithmetic": python},
    },
    sys.stdout,
)
