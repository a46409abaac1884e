#!/usr/bin/env python3
"""An independent, naive reading of the method (sections 2-4 and 6-10): a case folder in, the expected assessment out.
usage: referee.py FOLDER      (ALT=name,name referee.py FOLDER takes other readings, see README.md)"""
import csv, itertools, json, math, os, sys
from collections import Counter, deque

EPS = 1e-9
ALT = set(filter(None, os.environ.get("ALT", "").split(",")))     # other readings, none by default
LAYERS = ["supplies", "owns", "assists", "shares-knowledge", "acts-jointly", "member-of",
          "trains", "labour-flow", "finances", "certifies"]
KINDS = ["firm", "buyer", "supplier", "institution"]
NUMERIC = {"value", "year", "shareOfSellerSales", "shareOfBuyerPurchases", "stake"}
WORDS = {"type", "specifiedBy", "contract", "switchingCost", "complexity", "codifiability",
         "capability", "governance", "scope", "provenance"}
YES = {"yes", "true", "1", "sí", "si", "sim"}
NO = {"no", "false", "0", "não", "nao"}
T, F, U = True, False, None                      # Kleene: U = not observed


def k_and(*xs):
    if any(x is F for x in xs): return F
    if any(x is U for x in xs): return U
    return T


def k_or(*xs):
    if any(x is T for x in xs): return T
    if any(x is U for x in xs): return U
    return F


def ge(a, b): return a >= b - (0 if "exact" in ALT else EPS)
def lt(a, b): return not ge(a, b)


def number(text):
    text = (text or "").strip()
    return float(text) if text else None


# ------------------------------------------------------------------ reading
def load(folder):
    meta = {}
    p = os.path.join(folder, "case.json")
    if os.path.exists(p):
        meta = json.load(open(p, encoding="utf-8"))
    def table(name):
        p = os.path.join(folder, name)
        if not os.path.exists(p): return []
        with open(p, encoding="utf-8-sig", newline="") as f:
            return [{k: (v or "").strip() for k, v in r.items()} for r in csv.DictReader(f)]
    arows, lrows = table("actors.csv"), table("linkages.csv")
    ai = dict(read=len(arows), accepted=0, merged=0, rejected=0, created=0)
    li = dict(read=len(lrows), accepted=0, merged=0, rejected=0)
    actors = {}
    for r in arows:
        i = r.get("id", "")
        if not i:
            ai["rejected"] += 1; continue
        if i in actors:                            # second row fills empty cells only
            ai["merged"] += 1
            for k, v in r.items():
                if not actors[i].get(k): actors[i][k] = v
            continue
        if r.get("kind", "").lower() not in KINDS:
            ai["rejected"] += 1; continue
        ai["accepted"] += 1
        actors[i] = dict(r)
    links, seen = [], set()
    for r in lrows:
        r = dict(r)
        for k in WORDS: r[k] = r.get(k, "").lower()
        m = r.get("monitored", "").lower()
        r["monitored"] = "yes" if m in YES else "no" if m in NO else ""
        for k in NUMERIC: r[k] = number(r.get(k))
        r["currency"] = r.get("currency", "").upper()
        if r["type"] not in LAYERS or not r.get("from") or not r.get("to") or r["from"] == r["to"]:
            li["rejected"] += 1; continue
        key = tuple(sorted((k, str(v)) for k, v in r.items() if k != "id"))
        if key in seen:
            li["merged"] += 1; continue
        seen.add(key)
        li["accepted"] += 1
        links.append(r)
    prov = Counter()
    for a in actors.values(): prov[a.get("provenance", "").lower() or "observed"] += 1
    for r in links: prov[r["provenance"] or "observed"] += 1
    for r in links:
        for end in (r["from"], r["to"]):
            if end not in actors:
                actors[end] = dict(id=end, kind="", cluster="")
                ai["created"] += 1
                prov["observed"] += 1
    for a in actors.values():
        a["kind"] = a.get("kind", "").lower() or None
        a["cluster"] = a.get("cluster", "") or None
        a["country"] = (a.get("country") or "").upper() or None
        a["employees"] = number(a.get("employees"))
        a["sales"] = number(a.get("sales"))
        a["sectorGroup"] = (a.get("sectorGroup") or "").lower() or None
        a["institutionType"] = (a.get("institutionType") or "").lower() or None
        a["isic"] = a.get("isic") or ""
    # codes of three digits in a column that holds four-digit codes lost their zero
    if any(len(a["isic"]) == 4 for a in actors.values()):
        for a in actors.values():
            if len(a["isic"]) == 3: a["isic"] = "0" + a["isic"]
    clusters = meta.get("clusters")
    if not clusters:
        clusters = [{"id": c} for c in sorted({a["cluster"] for a in actors.values() if a["cluster"]})]
    country_of_cluster = {c["id"]: (c.get("country") or "").upper() or None for c in clusters}
    for a in actors.values():
        if not a["country"] and a["cluster"]:
            a["country"] = country_of_cluster.get(a["cluster"])
    surveyed = meta.get("surveyed")
    if surveyed is None:
        surveyed = sorted({r["type"] for r in links})
    surveyed = {s.lower() for s in surveyed}
    currency = (meta.get("currency") or "").upper()
    for r in links:                                # a value in another currency is not known here
        foreign = r["currency"] and currency and r["currency"] != currency
        r["v"] = None if foreign else r["value"]
    return dict(meta=meta, actors=actors, links=links, clusters=clusters, surveyed=surveyed,
                imports=dict(actors=ai, linkages=li), provenance=prov)


# ------------------------------------------------------------------ projections
def default_arcs(links):
    """directed, simple, unweighted, all layers but owns; acts-jointly, member-of two arcs"""
    arcs = set()
    for r in links:
        if r["type"] == "owns": continue
        arcs.add((r["from"], r["to"]))
        if r["type"] in ("acts-jointly", "member-of"): arcs.add((r["to"], r["from"]))
    return arcs


def neighbours(arcs, nodes):
    n = {x: set() for x in nodes}
    for a, b in arcs:
        if a in n and b in n:
            n[a].add(b); n[b].add(a)
    return n


def components(nodes, nb):
    left, out = set(nodes), []
    while left:
        start = left.pop(); comp = {start}; todo = [start]
        while todo:
            for y in nb[todo.pop()]:
                if y in left:
                    left.discard(y); comp.add(y); todo.append(y)
        out.append(comp)
    return out


# ------------------------------------------------------------------ section 2 scope, 4 network
def scope_of(case, r):
    a, b = case["actors"][r["from"]], case["actors"][r["to"]]
    if a["cluster"] and a["cluster"] == b["cluster"]: return "local"
    if not a["country"] or not b["country"]: return "unknown"
    return "domestic" if a["country"] == b["country"] else "crossBorder"


def linkages_by_scope(case, members):
    out = {s: dict(count=0, value=None) for s in ("local", "domestic", "crossBorder", "unknown")}
    for r in case["links"]:
        if r["from"] in members or r["to"] in members:
            o = out[scope_of(case, r)]
            o["count"] += 1
            if r["type"] == "supplies" and r["v"] is not None:
                o["value"] = (o["value"] or 0) + r["v"]
    return out


def cluster_network(arcs, members, firms):
    n = len(firms)
    nb = neighbours(arcs, firms)
    ties = sum(len(v) for v in nb.values()) // 2
    inner = {(a, b) for a, b in arcs if a in firms and b in firms}
    closed = triples = 0
    for v in firms:
        for a, b in itertools.combinations(sorted(nb[v]), 2):
            triples += 1
            closed += b in nb[a]
    ext = sum((a in members) != (b in members) for a, b in arcs)
    intr = sum(a in members and b in members for a, b in arcs)
    return dict(
        localDensity=ties / (n * (n - 1) / 2) if n > 1 else None,
        meanLocalDegree=2 * ties / n if n else None,
        isolatedShare=sum(not nb[f] for f in firms) / n if n else None,
        largestComponentShare=max(len(c) for c in components(firms, nb)) / n if n else None,
        reciprocity=sum((b, a) in inner for a, b in inner) / len(inner) if inner else None,
        transitivity=closed / triples if triples else None,
        externalInternal=(ext - intr) / (ext + intr) if ext + intr else None)


# ------------------------------------------------------------------ section 6
def control_sets(case):
    """definite control (unknown stake as 0) and possible control (unknown stake as 1), of every holder"""
    sure, may = {}, {}
    for r in case["links"]:
        if r["type"] != "owns": continue
        key = (r["from"], r["to"])
        s = r["stake"]
        sure[key] = max(sure.get(key, 0), 0 if s is None else s)
        may[key] = max(may.get(key, 0), 1 if s is None else s)
    if "stake-rest" in ALT:                        # an unknown stake is at most what others leave
        for h, o in may:
            if sure[h, o] < may[h, o]:
                may[h, o] = max(0, 1 - sum(v for (g, p), v in sure.items() if p == o and g != h))
    def closure(x, stakes):
        c = {x}
        while True:
            held = Counter()
            for (h, o), s in stakes.items():
                if h in c and o not in c: held[o] += s
            new = {o for o, s in held.items() if ge(s, .5)}
            if not new: return c
            c |= new
    holders = {h for h, _ in may}
    return {h: closure(h, sure) for h in holders}, {h: closure(h, may) for h in holders}


def rows_read(case):
    latest = {}
    sup = [r for r in case["links"] if r["type"] == "supplies"]
    for r in sup:
        if r["year"] is not None: latest[r["from"]] = max(latest.get(r["from"], r["year"]), r["year"])
    return [r for r in sup if r["year"] is None or r["year"] == latest[r["from"]]]


GEREFFI = {"lhh": "market", "hhh": "modular", "hlh": "relational", "hhl": "captive", "hll": "hierarchy",
           "lhl": "excluded", "llh": "unlikely", "lll": "unlikely"}
NINE = ["ownership", "dependenceOfSeller", "dependenceOfBuyer", "specifiedBy", "monitored", "assistance",
        "switchingCost", "knowledge", "jointAction"]
INPUTS = {1: ["ownership"],
          2: ["dependenceOfSeller", "dependenceOfBuyer", "specifiedBy", "monitored", "assistance", "switchingCost"],
          3: ["dependenceOfSeller", "dependenceOfBuyer", "specifiedBy", "knowledge", "jointAction"],
          4: NINE, None: NINE}


def all_pairs(case):
    actors, surveyed, links = case["actors"], case["surveyed"], case["links"]
    read = rows_read(case)
    has = {(r["type"], r["from"], r["to"]) for r in links}
    sure, may = control_sets(case)
    def layer(t, a, b):
        return T if (t, a, b) in has else F if t in surveyed else U
    def column(rows, col, word):
        cells = [r[col] for r in rows if r[col]]
        return T if word in cells else F if cells else U
    def dep_seller(s, rows):
        shares = [r["shareOfSellerSales"] for r in rows if r["shareOfSellerSales"] is not None]
        if shares and not ("shares-all" in ALT and len(shares) < len(rows)): return min(1, sum(shares))
        mine = [r for r in read if r["from"] == s]
        complete = all(r["v"] is not None for r in rows)
        value = sum(r["v"] for r in rows) if complete else None
        known = sum(r["v"] for r in mine if r["v"] is not None)
        if actors[s]["sales"] and actors[s]["sales"] > 0 and complete:
            return value / max(actors[s]["sales"], known)
        if actors[s]["cluster"]:
            if all(r["v"] is not None for r in mine) and known > 0: return value / known
            if len({r["to"] for r in mine}) == 1 and "supplies" in surveyed: return 1
        return None
    def dep_buyer(b, rows):
        shares = [r["shareOfBuyerPurchases"] for r in rows if r["shareOfBuyerPurchases"] is not None]
        if shares and not ("shares-all" in ALT and len(shares) < len(rows)): return min(1, sum(shares))
        if actors[b]["cluster"]:
            its = [r for r in read if r["to"] == b]
            total = sum(r["v"] or 0 for r in its)
            if all(r["v"] is not None for r in its) and total > 0:
                return sum(r["v"] for r in rows) / total
        return None
    out = {}
    for s, b in sorted({(r["from"], r["to"]) for r in read}):
        rows = [r for r in read if (r["from"], r["to"]) == (s, b)]
        ds, db = dep_seller(s, rows), dep_buyer(b, rows)
        spec = T if any(r["specifiedBy"] for r in rows) else U
        by_buyer = column(rows, "specifiedBy", "buyer")
        joint = column(rows, "specifiedBy", "joint")
        monitored = column(rows, "monitored", "yes")
        switching = column(rows, "switchingCost", "high")
        assist = layer("assists", b, s)
        knowledge = k_and(layer("shares-knowledge", s, b), layer("shares-knowledge", b, s))
        acts = k_or(layer("acts-jointly", s, b), layer("acts-jointly", b, s))
        owned = any(s in c and b in c for c in sure.values())
        possible = any(s in c and b in c for c in may.values())
        ownership = T if owned else U if possible or "owns" not in surveyed else F
        # rule 3
        if ds is None: equal = U
        elif db is None: equal = T if lt(ds, .5) else U
        else: equal = (lt(ds, .5) and lt(db, .5)) or ge(.25, abs(ds - db))
        rule3 = k_and(k_or(knowledge, acts, joint), equal)
        # rule 2
        counted = F if ds is not None and db is not None and ge(db, ds) else assist
        dependent = U if ds is None else ge(ds, .5)
        rule2 = k_and(dependent, k_or(by_buyer, monitored, counted, switching))
        if ownership is T: answer, rule = "hierarchy", 1
        elif rule2 is T and rule3 is not T: answer, rule = "quasi-hierarchy", 2
        elif rule3 is T: answer, rule = "network", 3
        elif rule2 is F and rule3 is F and not possible: answer, rule = "market", 4
        else: answer, rule = "undetermined", None
        obs = dict(ownership=ownership, dependenceOfSeller=ds, dependenceOfBuyer=db, specifiedBy=spec,
                   monitored=monitored, assistance=assist, switchingCost=switching, knowledge=knowledge,
                   jointAction=acts)
        missing = [x for x in NINE if x in INPUTS[rule] and obs[x] is None]
        conf = 1 - len(missing) / len(INPUTS[rule])
        if "missing-nine" in ALT: missing = [x for x in NINE if obs[x] is None]
        triples = {r["complexity"][:1] + r["codifiability"][:1] + r["capability"][:1] for r in rows
                   if r["complexity"] and r["codifiability"] and r["capability"]}
        if "gereffi-combined" in ALT:
            cs = [{r[k][:1] for r in rows if r[k]} for k in ("complexity", "codifiability", "capability")]
            triples = {"".join(next(iter(c)) for c in cs)} if all(len(c) == 1 for c in cs) else set()
        codes = {r["governance"] for r in (rows if "coded-all" not in ALT else [r for r in links
                 if r["type"] == "supplies" and (r["from"], r["to"]) == (s, b)]) if r["governance"]}
        out[s, b] = dict(seller=s, buyer=b, answer=answer, rule=rule,
                         confidence=conf, because=[], against=[], missing=missing,
                         gereffi=GEREFFI[triples.pop()] if len(triples) == 1 else None,
                         coded=codes.pop() if len(codes) == 1 else None,
                         _value=sum(r["v"] for r in rows) if all(r["v"] is not None for r in rows) else None,
                         _assist=("assists", b, s) in has, _ds=ds, _db=db)
    return out


ANSWERS = ["market", "network", "quasi-hierarchy", "hierarchy", "undetermined"]


def governance(pairs, members, firms):
    listed = [p for (s, b), p in sorted(pairs.items()) if s in members or b in members]
    own = [p for p in listed if p["seller"] in firms]
    valued = [p for p in own if p["_value"] is not None]
    total = sum(p["_value"] for p in valued)
    count = {a: sum(p["answer"] == a for p in own) / len(own) for a in ANSWERS} if own else None
    value = None
    if own and 2 * len(valued) >= len(own) and total > 0:
        value = {a: sum(p["_value"] for p in valued if p["answer"] == a) / total for a in ANSWERS}
    show = [{k: v for k, v in p.items() if k[0] != "_"} for p in listed]
    return own, dict(pairs=show, shares=dict(byCount=count, byValue=value, pairs=len(own), valued=len(valued)))


def leaders_of(case, own, members, firms):
    actors = case["actors"]
    out = {p["buyer"] for p in own if p["answer"] in ("quasi-hierarchy", "hierarchy")}
    sells = {(r["from"], r["to"]) for r in case["links"] if r["type"] == "supplies"}
    customers = {b for s, b in sells if s in firms}
    for x, a in actors.items():
        if a["kind"] != "buyer": continue
        buys = x in customers or any((c, x) in sells for c in customers if c in members)
        onward = any(s == x and b != x and actors[b]["kind"] == "buyer" for s, b in sells)
        if buys and not onward: out.add(x)
        if "leader-strict" in ALT and onward: out.discard(x)
    return out


# ------------------------------------------------------------------ section 8
def level_of(n, d):
    share = n / d
    return 0 if lt(share, .05) else 1 if lt(share, 1 / 3) else 2 if lt(share, 2 / 3) else 3


def efficiency(case, cid, removed=None):
    actors = {i: a for i, a in case["actors"].items() if i != removed}
    links = [r for r in case["links"] if removed not in (r["from"], r["to"])] if removed else case["links"]
    surveyed = case["surveyed"]
    members = {i for i, a in actors.items() if a["cluster"] == cid}
    firms = sorted(i for i in members if actors[i]["kind"] == "firm")
    kind = {i: a["kind"] for i, a in actors.items()}
    def arcs(*types): return {(r["from"], r["to"]) for r in links if r["type"] in types}
    def local(s): return {(a, b) for a, b in s if a in members and b in members}
    sup = arcs("supplies")
    # E1
    skills = local(arcs("trains", "labour-flow"))
    e1 = {x for arc in skills for x in arc}
    # E2
    e2 = {b for s, b in local(sup) if kind[s] != "buyer"}
    # E3
    flow = local(arcs("shares-knowledge", "labour-flow"))
    knowers = {i for i in members if kind[i] == "institution"
               and actors[i]["institutionType"] in ("research centre", "university")}
    knowers |= {b for a, b in arcs("shares-knowledge") if b in members and a not in members}
    e3 = set(knowers)
    for _ in range(2): e3 |= {b for a, b in flow if a in e3}
    # E4
    outside = {}
    for f in firms:
        direct = {b for a, b in sup if a == f}
        via = {b for m in direct if m in members and ("e4-trader" not in ALT or kind[m] == "buyer")
               for a, b in sup if a == m}
        outside[f] = {x for x in direct | via if x not in members}
    e4 = {f for f in firms if outside[f]}
    # E5
    union = {(a, b) for a, b in arcs("supplies", "shares-knowledge", "assists", "labour-flow")
             if a in firms and b in firms}
    nb = neighbours(union, firms)
    e5 = {f for f in firms if any((f, g) in union and (g, f) in union for g in nb[f])
          or any(h in nb[g] for g, h in itertools.combinations(sorted(nb[f]), 2))}
    # J1, J2
    acts = [r for r in links if r["type"] == "acts-jointly"]
    together = {frozenset((r["from"], r["to"])) for r in links if r["type"] in ("acts-jointly", "assists")
                or r["type"] == "supplies" and r["specifiedBy"] == "joint"}
    if "joint-dir" in ALT:
        base = {frozenset((r["from"], r["to"])) for r in links if r["type"] in ("acts-jointly", "assists")}
        spec = {(r["from"], r["to"]) for r in links if r["type"] == "supplies" and r["specifiedBy"] == "joint"}
        def with_seller(f, p): return frozenset((f, p)) in base or (p, f) in spec
        def with_buyer(f, p): return frozenset((f, p)) in base or (f, p) in spec
    else:
        if "assist-mutual" in ALT:
            ass = arcs("assists")
            together = {frozenset((r["from"], r["to"])) for r in links if r["type"] == "acts-jointly"
                        or r["type"] == "assists" and (r["to"], r["from"]) in ass
                        or r["type"] == "supplies" and r["specifiedBy"] == "joint"}
        def with_seller(f, p): return frozenset((f, p)) in together
        with_buyer = with_seller
    j1 = {f for f in firms for p in members if with_seller(f, p)
          and (kind[p] == "supplier" or kind[p] == "firm" and (p, f) in sup)}
    j2 = {f for f in firms for p in actors if with_buyer(f, p)
          and (kind[p] == "buyer" or kind[p] == "firm" and (f, p) in sup)}
    # projects
    projects = {}
    for r in acts:
        if r.get("project"): projects.setdefault(r["project"], set()).update((r["from"], r["to"]))
    j3, j4 = set(), set()
    for r in acts:
        a, b = r["from"], r["to"]
        large = len(projects.get(r.get("project") or None, ())) >= 3
        if a in firms and b in firms and not large and (a, b) not in sup and (b, a) not in sup: j3 |= {a, b}
        if large: j4 |= {a, b}
        if kind[a] == "institution": j4.add(b)
        if kind[b] == "institution": j4.add(a)
    active = {i for ps in projects.values() if sum(f in ps for f in firms) >= 2
              for i in ps if kind[i] == "institution"}
    j4 |= {a for a, b in arcs("member-of") if b in active}
    observed = dict(E1="trains" in surveyed or "labour-flow" in surveyed, E2="supplies" in surveyed,
                    E3="shares-knowledge" in surveyed, E4="supplies" in surveyed, E5="shares-knowledge" in surveyed)
    for j in ("J1", "J2", "J3", "J4"): observed[j] = "acts-jointly" in surveyed
    items = {}
    for name, found in zip(("E1", "E2", "E3", "E4", "E5", "J1", "J2", "J3", "J4"),
                           (e1, e2, e3, e4, e5, j1, j2, j3, j4)):
        if not observed[name] or not firms:
            items[name] = dict(level=None, share=None, numerator=[], denominator=firms)
            continue
        num = sorted(set(found) & set(firms))
        lev = level_of(len(num), len(firms))
        if name == "E4" and lev == 3 and 3 * sum(len(outside[f]) >= 2 for f in firms) < 2 * (len(num) if "e4-of-sellers" in ALT else len(firms)): lev = 2
        items[name] = dict(level=lev, share=len(num) / len(firms), numerator=num, denominator=firms)
    es = [items[x]["level"] for x in items if x[0] == "E" and items[x]["level"] is not None]
    js = [items[x]["level"] for x in items if x[0] == "J" and items[x]["level"] is not None]
    ee = sum(es) / len(es) if es else None
    ja = sum(js) / len(js) if js else None
    ce = (ee + ja) / 2 if len(es) >= 3 and len(js) >= 2 else None
    return dict(items=items, ee=ee, ja=ja, ce=ce, observed=dict(external=len(es), joint=len(js)))


def fragility(case, cid, eff, nb, members):
    if eff["ce"] is None: return None
    order = sorted(case["actors"], key=lambda i: (-len(nb[i] & members), i))[:20]
    if "fragile-tied" in ALT: order = [x for x in order if nb[x] & members]
    best = None
    for x in order:
        e = efficiency(case, cid, removed=x)
        if e["ce"] is None: continue
        lowered = [k for k in ("E3", "E4", "J4") if eff["items"][k]["level"] is not None
                   and e["items"][k]["level"] is not None
                   and eff["items"][k]["level"] - e["items"][k]["level"] >= 2]
        fall = round(eff["ce"] - e["ce"], 9)
        if (lowered or "fragile-any" in ALT) and (best is None or fall > best[0]):
            best = (fall, dict(broker=x, ceWithout=e["ce"], items=lowered))
    return best[1] if best and best[1]["items"] else None


# ------------------------------------------------------------------ section 9
ISIC = {}
for g, codes in {"traditional": "13 14 15 31 2392 16 18 32",
                 "natural-resource": "01 02 03 05 06 07 08 09 10 11 12",
                 "cops": "29 303 264", "specialised": "62 582 71 72 631",
                 "cops?": "24 25 28 33 27 261 262 301 302 304 309"}.items():
    for c in codes.split(): ISIC[c] = g


def group_of_isic(code, large_plant):
    for n in range(len(code), 0, -1):
        if code[:n] in ISIC:
            g = ISIC[code[:n]]
            return ("cops" if large_plant else None) if g == "cops?" else g
    return None


def sector_group(case, cl, members, firms):
    actors = case["actors"]
    sells = {(r["from"], r["to"]) for r in case["links"] if r["type"] == "supplies"}
    def leader(x):
        a = actors[x]
        return (a["sectorGroup"] == "cops" or any(a["isic"].startswith(p) for p in ("29", "303", "264"))
                or a["employees"] is not None and a["employees"] >= 500)
    def supplies_leader(f):
        direct = {b for s, b in sells if s == f}
        reached = direct | {b for m in direct if m in members for s, b in sells if s == m}
        return any(leader(x) for x in (reached if "self-step" in ALT else reached - {f}))
    large = bool(firms) and 2 * sum(supplies_leader(f) for f in firms) >= len(firms)
    if cl.get("sectorGroup"): return cl["sectorGroup"].lower()
    if cl.get("isic"): return group_of_isic(str(cl["isic"]), large)
    groups = Counter(actors[f]["sectorGroup"] or group_of_isic(actors[f]["isic"], large) for f in firms)
    for g, n in groups.items():
        if g and 2 * n > len(firms): return g
    return None


MATRIX = {   # (CE signs, buyers signs) by form; a tuple of two = two-signed cell
    "traditional": dict(product=(1, 1), process=(1, 1), functional=(0, -1)),
    "natural-resource": dict(product=(1, 1), process=(1, 1), functional=(1, (0, -1))),
    "cops": dict(product=(0, (0, 1)), process=(0, (0, 1)), functional=(0, (0, -1))),
    "specialised": dict(product=(1, None), process=(1, None), functional=(1, None))}


def level_from(net): return max(0, min(3, math.floor(net + .5 + EPS)))


def net_of(votes):
    """votes: (sign, strength, weight)"""
    def mean(way):
        vs = [(abs(s) * x, w) for s, x, w in votes if s * way > 0 and w > 0]
        return sum(v * w for v, w in vs) / sum(w for _, w in vs) if vs else 0
    return mean(1) - mean(-1)


def upgrading(group, form, eff, own, tied_share, case):
    if form == "intersectoral":
        return dict(answer="no basis", level=None, net=None, interval=None, forces=[], missing=[])
    if group is None:
        return dict(answer="not classified", level=None, net=None, interval=None, forces=[], missing=["sectorGroup"])
    items = eff["items"]
    determined = [p for p in own if p["answer"] != "undetermined"]
    enough = bool(own) and 2 * len(determined) >= len(own)
    def share(*answers):
        return sum(p["answer"] in answers for p in determined) / len(determined) if enough else None
    def three(x): return None if x is None else 3 * x
    ce_sign, buyer_sign = MATRIX[group][form]
    forces = [("collective efficiency", ce_sign, eff["ce"])]
    if form in ("product", "process"):
        if group != "specialised":
            e4 = items["E4"]["level"]
            forces.append(("buyers", buyer_sign, e4 / 2 if group == "natural-resource" and e4 is not None else e4))
        if group == "traditional":
            sup = None
            if own and "assists" in case["surveyed"]: sup = sum(p["_assist"] for p in own) / len(own)
            forces.append(("buyers' support", 1, three(sup)))
        if group != "specialised":
            forces.append(("quasi-hierarchy", 1, three(share("quasi-hierarchy"))))
        if group == "natural-resource": forces.append(("public-private joint action", 1, items["J4"]["level"]))
        if group == "cops": forces.append(("articulators", 1, three(tied_share)))
        if group == "specialised" and form == "product": forces.append(("skills", 1, items["E1"]["level"]))
    if form == "functional":
        if group != "specialised":
            forces.append(("buyers", buyer_sign, three(share("quasi-hierarchy", "hierarchy"))))
        if group == "traditional": forces.append(("market-based chains", 1, three(share("market"))))
    if group == "cops" and form == "product":
        forces = [(n, s, None if x is None else x / 2) for n, s, x in forces]
    def single(s): return sum(s) / 2 if isinstance(s, tuple) else s
    if "strength-raw" in ALT:
        f = 2 if group == "cops" and form == "product" else 1
        forces_shown = [(n, s, None if x is None else x * f * (2 if n == "buyers" and form != "functional"
                         and group == "natural-resource" else 1)) for n, s, x in forces]
    else: forces_shown = forces
    shown = [dict(name=n, sign=single(s), strength=x, weight=0 if s == 0 else 1) for n, s, x in forces_shown]
    signed = [f for f in forces if f[1] != 0]
    defined = [f for f in signed if f[2] is not None]
    missing = [n for n, s, x in forces if x is None and s != 0]
    out = dict(answer="not classified", level=None, net=None, interval=None, forces=shown, missing=missing)
    if not signed or 2 * len(defined) < len(signed): return out
    net = net_of([(single(s), x, 1) for n, s, x in defined])
    if "mixed-mean" in ALT:
        def way(w):
            part = [v for v in ((single(s), x, 1) for n, s, x in defined) if v[0] * w > 0]
            return ge(abs(net_of(part)), 1)
    else:
        def way(w): return any(single(s) * w > 0 and ge(abs(single(s)) * x, 1) for n, s, x in defined)
    if ge(net, 1.5): answer = "favoured"
    elif net < -.5 - EPS: answer = "held back"
    elif way(1) and way(-1): answer = "mixed"
    else: answer = "no push"
    level = level_from(net)
    choices = []
    for n, s, x in signed:
        choices.append([(sign, strength, 1) for sign in (s if isinstance(s, tuple) else (s,))
                        for strength in ((0, 3) if x is None else (x,))])
    levels = [level_from(net_of(c)) for c in itertools.product(*choices)] + [level]
    out.update(answer=answer, level=level, net=net, interval=[min(levels), max(levels)])
    return out


# ------------------------------------------------------------------ section 10
def betweenness(nodes, succ):
    score = {v: 0.0 for v in nodes}
    dist, sigma = {}, {}
    for s in nodes:
        d, g = {s: 0}, {s: 1}
        q = deque([s])
        while q:
            v = q.popleft()
            for w in succ[v]:
                if w not in d: d[w] = d[v] + 1; g[w] = 0; q.append(w)
                if d[w] == d[v] + 1: g[w] += g[v]
        dist[s], sigma[s] = d, g
    for s in nodes:
        for t in sorted(dist[s]):
            if t == s: continue
            for v in dist[s]:
                if v not in (s, t) and t in dist[v] and dist[s][v] + dist[v][t] == dist[s][t]:
                    score[v] += sigma[s][v] * sigma[v][t] / sigma[s][t]
    return score


def constraint(i, arcs, nb):
    def a(x, y): return (x, y) in arcs
    def p(x, y):
        total = sum(a(x, k) + a(k, x) for k in nb[x])
        return (a(x, y) + a(y, x)) / total if total else 0
    return sum((p(i, j) + sum(p(i, q) * p(q, j) for q in sorted(nb[i]) if q != j)) ** 2
               for j in sorted(nb[i] if "constraint-all" not in ALT else set(nb) - {i}))


ROLES = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"]


def role(ga, gv, gb):
    if ga == gv == gb: return "coordinator"
    if ga == gb: return "itinerant"
    if ga == gv: return "representative"
    if gv == gb: return "gatekeeper"
    return "liaison"


def null_model(N, m, sizes, g):
    d = m / (N * (N - 1))
    q, s = d ** 2 * (1 - d), d ** 3 * (1 - d) ** 3
    n = sizes[g]
    others = [k for h, k in sizes.items() if h != g]
    C = lambda k: k * (k - 1) / 2
    E, V = {}, {}
    E["coordinator"] = q * (n - 1) * (n - 2)
    E["itinerant"] = q * sum(k * (k - 1) for k in others)
    E["representative"] = E["gatekeeper"] = q * (N - n) * (n - 1)
    E["liaison"] = q * ((N - n) ** 2 - sum(k * k for k in others))
    E["total"] = q * (N - 1) * (N - 2)
    extra = dict(coordinator=2 * s * (n - 1) * (n - 2) * (n - 3),
                 itinerant=2 * s * sum(k * (k - 1) * (k - 2) for k in others),
                 liaison=4 * s * sum(k * C(N - n - k) for k in others),
                 total=2 * s * (N - 1) * (N - 2) * (N - 3))
    extra["representative"] = extra["gatekeeper"] = 2 * s * ((n - 1) * C(N - n) + (N - n) * C(n - 1))
    for k in E: V[k] = E[k] * (1 - q) + extra[k]
    return E, V


def mean_ranks(values):
    """larger is better; ties share the mean rank"""
    return [sum(w > v for w in values) + (sum(w == v for w in values) + 1) / 2 for v in values]


def articulators(case, members, firms, leaders, arcs, nb, group, between):
    actors = case["actors"]
    N, m = len(actors), len(arcs)
    sizes = Counter(group.values())
    pred = {x: sorted(a for a, b in arcs if b == x) for x in actors}
    succ = {x: sorted(b for a, b in arcs if a == x) for x in actors}
    whole = components(actors, nb)
    ranked = sorted(x for x in actors if x not in leaders and nb[x] and (x in members or nb[x] & members))
    rows = []
    for v in ranked:
        roles, pairs, boundary = dict.fromkeys(ROLES, 0), [], 0
        for a in pred[v]:
            for b in succ[v]:
                if a == b or (a, b) in arcs: continue
                r = role(group[a], group[v], group[b])
                roles[r] += 1; pairs.append((a, b))
                boundary += r != "coordinator" and any(x in members for x in (a, v, b))
        roles["total"] = len(pairs)
        E, V = null_model(N, m, sizes, group[v])
        z = {k: (roles[k] - E[k]) / math.sqrt(V[k]) if V[k] > 0 else None for k in E}
        rest = firms - {v}
        fnb = neighbours(arcs, rest)
        joined = sum(len(c) >= 2 and bool(c & nb[v]) for c in components(rest, fnb))
        own = next(c for c in whole if v in c) - {v}
        pieces = sorted((len(c) for c in components(own, {x: nb[x] & own for x in own})), reverse=True)
        near = set(nb[v])
        for x in nb[v]: near |= nb[x]
        near.discard(v)
        rows.append(dict(actor=v, kind=actors[v]["kind"], components=dict(
            boundaryBrokerage=boundary, betweenness=between[v], oneMinusConstraint=1 - constraint(v, arcs, nb),
            communitiesJoined=joined, piecesLeft=len(pieces), reach=len(near & (firms | leaders)) if "reach-sum" not in ALT
            else len(near & firms) + len(near & leaders)),
            reach=dict(firms=len(near & firms), leaders=len(near & leaders)), pieces=pieces, roles=roles,
            expected=E, z=z, brokered=boundary if "brokered-boundary" in ALT else len(pairs),
            brokers=[{"from": a, "to": b} for a, b in sorted(pairs)[:100]]))
    names = ["boundaryBrokerage", "betweenness", "oneMinusConstraint", "communitiesJoined", "piecesLeft", "reach"]
    ranks = [mean_ranks([round(r["components"][k], 9) for r in rows]) for k in names]
    n = len(rows)
    for i, r in enumerate(rows): r["meanRank"] = sum(col[i] for col in ranks) / 6
    W = None
    if n > 1:
        sums = [sum(col[i] for col in ranks) for i in range(n)]
        S = sum((x - sum(sums) / n) ** 2 for x in sums)
        ties = sum(t ** 3 - t for col in ranks for t in sorted(Counter(col).values()))
        den = 36 * (n ** 3 - n) - 6 * ties
        W = 12 * S / den if den > 0 else None
    rows.sort(key=lambda r: (r["meanRank"], r["kind"] != "institution", r["actor"]))
    for i, r in enumerate(rows): r["rank"] = i + 1
    return rows, W


# ------------------------------------------------------------------ all together
def assess(folder):
    case = load(folder)
    actors, meta = case["actors"], case["meta"]
    arcs = default_arcs(case["links"])
    nb = neighbours(arcs, actors)
    pairs = all_pairs(case)
    group = {i: a["cluster"] or "outside " + (a["country"] or "?") for i, a in actors.items()}
    succ = {x: sorted(b for a, b in arcs if a == x) for x in actors}
    between = betweenness(sorted(actors), succ)
    out = dict(format="articulator-assessment/1",
               case=dict(id=meta.get("id"), title=meta.get("title"), year=meta.get("year"),
                         provenance={k: case["provenance"][k] for k in
                                     ("observed", "reported", "estimated", "illustrative")}))
    out["import"] = case["imports"]
    out["clusters"] = []
    for cl in case["clusters"]:
        cid = cl["id"]
        members = {i for i, a in actors.items() if a["cluster"] == cid}
        firms = {i for i in members if actors[i]["kind"] == "firm"}
        own, gov = governance(pairs, members, firms)
        leaders = leaders_of(case, own, members, firms)
        eff = efficiency(case, cid)
        eff["fragile"] = fragility(case, cid, eff, nb, members)
        sg = sector_group(case, cl, members, firms)
        tied = None
        if leaders and firms:
            between_both = {i for i in actors if actors[i]["kind"] == "institution" and nb[i] & leaders}
            tied = sum(bool(nb[f] & between_both) for f in firms) / len(firms)
        if "group-analysed" in ALT:
            group = {i: a["cluster"] if a["cluster"] == cid else "outside " + (a["country"] or "?")
                     for i, a in actors.items()}
        arts, W = articulators(case, members, firms, leaders, arcs, nb, group, between)
        out["clusters"].append(dict(
            id=cid, **({"name": cl["name"]} if cl.get("name") else {}), sectorGroup=dict(answer=sg, because=[]),
            firms=len(firms), institutions=sum(actors[i]["kind"] == "institution" for i in members),
            linkages=linkages_by_scope(case, members), network=cluster_network(arcs, members, firms),
            governance=gov, efficiency=eff,
            upgrading={f: upgrading(sg, f, eff, own, tied, case)
                       for f in ("product", "process", "functional", "intersectoral")},
            leaders=sorted(leaders), agreement=dict(kendallW=W), articulators=arts))
    return out


if __name__ == "__main__":
    json.dump(assess(sys.argv[1]), sys.stdout, indent=1, ensure_ascii=False)
    print()
