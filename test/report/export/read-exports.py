"""Reads our files with networkx and igraph and prints what they hold, as JSON."""

import json
import math
import sys

import igraph
import networkx


def plain(values):
    return {
        name: value
        for name, value in values.items()
        if value not in ("", None) and not (isinstance(value, float) and math.isnan(value))
    }


def of_networkx(graph):
    return {
        "nodes": {str(node): plain(values) for node, values in graph.nodes(data=True)},
        "links": [[str(a), str(b), plain(values)] for a, b, values in graph.edges(data=True)],
        "graph": {k: v for k, v in graph.graph.items() if isinstance(v, str)},
    }


def of_igraph(graph, name):
    return {
        "nodes": {v[name]: plain(v.attributes()) for v in graph.vs},
        "links": [[graph.vs[e.source][name], graph.vs[e.target][name], plain(e.attributes())] for e in graph.es],
        "graph": {k: graph[k] for k in graph.attributes()},
    }


def read(folder):
    with open(f"{folder}/network.json", encoding="utf8") as file:
        d3 = json.load(file)
    with open(f"{folder}/network.cyjs", encoding="utf8") as file:
        cytoscape = json.load(file)
    return {
        "networkx gexf": of_networkx(networkx.read_gexf(f"{folder}/network.gexf")),
        "networkx graphml": of_networkx(networkx.read_graphml(f"{folder}/network.graphml")),
        "networkx d3": of_networkx(networkx.node_link_graph(d3, edges="links")),
        "networkx cytoscape": of_networkx(networkx.cytoscape_graph(cytoscape)),
        "networkx pajek": of_networkx(networkx.read_pajek(f"{folder}/network.net")),
        "igraph graphml": of_igraph(igraph.Graph.Read_GraphML(f"{folder}/network.graphml"), "id"),
        "igraph pajek": of_igraph(igraph.Graph.Read_Pajek(f"{folder}/network.net"), "name"),
        "igraph dl": of_igraph(igraph.Graph.Read_DL(f"{folder}/network.dl"), "name"),
    }


json.dump(read(sys.argv[1]), sys.stdout)
