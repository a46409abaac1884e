#!/usr/bin/env python3
"""generate.py SEED OUTDIR: one random, adversarial but valid case folder."""
import csv, json, os, random, sys

LAYERS = ["supplies", "owns", "assists", "shares-knowledge", "acts-jointly", "member-of",
          "trains", "labour-flow", "finances", "certifies"]
GROUPS = ["traditional", "natural-resource", "cops", "specialised"]
POOL = {"traditional": ["1410", "1511", "1520", "3100", "2392", "1629", "3290", "1312"],
        "natural-resource": ["0321", "321", "113", "0113", "1102", "1200", "1030", "0510", "893"],
        "cops": ["2910", "2930", "3030", "2640", "2410", "2511", "2822", "2610", "3091", "303", "264", "3312"],
        "specialised": ["6201", "5820", "7210", "6311", "7112", "6202"],
        None: ["4771", "2399", "3011", "2660", "3050", "8610", "2012"]}
CL_ISIC = {"traditional": ["15", "1520", "2392", "32"], "natural-resource": ["03", "0321", "11"],
           "cops": ["29", "303", "264", "2511", "28"], "specialised": ["62", "582", "631"], None: ["23", "47", "321", "26"]}
COUNTRIES = ["BR", "IT", "US", "DE", "MX", "PK"]
ITYPES = ["business association", "research centre", "university", "technical centre", "training centre",
          "public agency", "standards body", "finance", "NGO", "other"]
ACOLS = ["id", "name", "kind", "institutionType", "country", "cluster", "isic", "sectorGroup", "employees",
         "sales", "provenance"]
LCOLS = ["id", "from", "to", "type", "value", "currency", "year", "product", "shareOfSellerSales",
         "shareOfBuyerPurchases", "specifiedBy", "monitored", "contract", "switchingCost", "complexity",
         "codifiability", "capability", "stake", "project", "governance", "provenance"]
SHARES = ["0.5", "0.25", "0.75", "0.2", "0.3", "0.1", "0.45", "1", "0.55", "0.8", "0.35", "0.6", "0.49", "0.05"]


def main(seed, outdir):
    R = random.Random(seed)
    style = ["sparse", "realistic", "exact", "rich", "multi", "degenerate"][seed % 6]
    group0 = GROUPS[(seed // 6) % 4] if seed % 11 else None
    nclusters = {"multi": R.choice([2, 3]), "degenerate": R.choice([2, 3])}.get(style, R.choice([1, 1, 2]))
    fill = {"sparse": .25, "realistic": .5, "exact": .9, "rich": .8, "multi": .5, "degenerate": .5}[style]
    clusters, actors, links = [], [], []
    def maybe(p, x, other=""): return x if R.random() < p else other
    lid = [0]
    def link(a, b, t, **kw):
        if a == b: return
        lid[0] += 1
        row = dict({c: "" for c in LCOLS}, id=f"l{lid[0]}", **{"from": a, "to": b, "type": t})
        row.update(kw)
        row["provenance"] = row["provenance"] or maybe(.3, R.choice(["observed", "reported", "estimated", "illustrative"]))
        links.append(row)
    def actor(i, kind, cluster="", group=None, **kw):
        row = {c: "" for c in ACOLS}
        row.update(id=i, name=maybe(.7, f"Actor {i}", maybe(.5, f'The "{i}", Ltd')), kind=R.choice([kind, kind, kind.capitalize()]), cluster=cluster,
                   country=maybe(.85, R.choice(COUNTRIES)), provenance=maybe(.4, R.choice(["observed", "reported", "estimated", "illustrative"])))
        if kind == "firm" or R.random() < .3:
            g = group if R.random() < .75 else R.choice(GROUPS + [None])
            row["isic"] = maybe(.85, R.choice(POOL[g]))
            row["sectorGroup"] = maybe(.08, R.choice(GROUPS))
        if kind == "institution": row["institutionType"] = maybe(.9, R.choice(ITYPES + ["research centre", "university"]))
        row["employees"] = maybe(.5, str(R.choice([3, 12, 40, 120, 499, 500, 2000])))
        row["sales"] = maybe(.25, str(R.choice([100, 200, 400, 1000, 5000, 0])))
        row.update(kw)
        if row["country"] and R.random() < .1: row["country"] = row["country"].lower()
        actors.append(row)
        return i
    byc = []
    for k in range(nclusters):
        cid = ["valley", "coast", "north"][k]
        g = group0 if k == 0 else R.choice(GROUPS + [None])
        home = R.choice(COUNTRIES)
        c = dict(id=cid, name=f"Cluster {cid}")
        if R.random() < .85: c["country"] = home
        route = R.random()
        if route < .4 and g: c["sectorGroup"] = g
        elif route < .7: c["isic"] = R.choice(CL_ISIC[g])
        clusters.append(c)
        nf = {"sparse": R.randint(4, 14), "realistic": R.randint(18, 34), "exact": R.choice([6, 12, 18, 20, 24]),
              "rich": R.randint(8, 20), "multi": R.randint(5, 14), "degenerate": R.choice([0, 1, 1, 2, 3])}[style]
        if style == "degenerate" and k == 0: nf = seed // 6 % 2
        p = cid[0]
        def local(): return maybe(.8, home, maybe(.7, "", R.choice(COUNTRIES)))
        fs = [actor(f"{p}f{j}", "firm", cid, g, country=local()) for j in range(1, nf + 1)]
        ss = [actor(f"{p}s{j}", "supplier", cid, country=local()) for j in range(1, R.randint(0, 5) + 1)]
        bs = [actor(f"{p}b{j}", "buyer", cid, country=local()) for j in range(1, R.randint(0, 4) + 1)]
        ins = [actor(f"{p}i{j}", "institution", cid, country=local()) for j in range(1, R.randint(0, 4) + 1)]
        if style == "degenerate" and k == nclusters - 1 and R.random() < .3:   # a cluster nobody is in
            gone = set(fs + ss + bs + ins)
            actors[:] = [a for a in actors if a["id"] not in gone]
            fs, ss, bs, ins = [], [], [], []
        byc.append((fs, ss, bs, ins, g))
    OB = [actor(f"ob{j}", "buyer", group="cops" if group0 == "cops" else None) for j in range(1, R.randint(1, 6) + 1)]
    if group0 == "cops":
        for a in actors:
            if a["id"] in OB and R.random() < .6: a["isic"] = "2910"
    OF = [actor(f"of{j}", "firm", group=group0) for j in range(1, R.randint(0, 3) + 1)]
    OS = [actor(f"os{j}", "supplier") for j in range(1, R.randint(0, 3) + 1)]
    OI = [actor(f"oi{j}", "institution") for j in range(1, R.randint(0, 3) + 1)]
    GH = [f"ghost{j}" for j in range(1, R.choice([0, 0, 1, 2]) + 1)]
    valuep = R.choice([0, .4, .8, 1, 1])
    latest = {}
    def sup(s, b, n=None):
        if s == b: return
        y = latest.setdefault(s, R.choice(["", 2018, 2019, 2020, 2021]))
        for _ in range(n or R.choice([1, 1, 1, 2, 3])):
            f = R.random() < fill
            year = "" if y == "" else str(R.choice([y, y, y, y, y - 1, y - 2, ""]))
            tri = R.random() < fill * .6
            link(s, b, R.choice(["supplies"] * 6 + ["Supplies"]), value=maybe(valuep, R.choice(["10", "20", "30", "50", "100", "12.5", "0", "250"])),
                 currency=maybe(.3, R.choice(["USD", "USD", "USD", "EUR"])), year=year,
                 product=maybe(.2, R.choice(["shoes", "soles"])),
                 shareOfSellerSales=maybe(fill * .5, R.choice(SHARES)), shareOfBuyerPurchases=maybe(fill * .5, R.choice(SHARES)),
                 specifiedBy=maybe(.8 if f else .1, R.choice(["seller", "seller", "buyer", "joint", "Buyer"])),
                 monitored=maybe(.8 if f else .1, R.choice(["yes", "no", "no", "no"])),
                 contract=maybe(.2, R.choice(["spot", "repeated", "long-term"])),
                 switchingCost=maybe(.8 if f else .1, R.choice(["low", "low", "high"])),
                 complexity=R.choice(["low", "high"]) if tri else maybe(.1, "high"),
                 codifiability=R.choice(["low", "high"]) if tri else "",
                 capability=R.choice(["low", "high"]) if tri else maybe(.1, "low"),
                 governance=maybe(.15, R.choice(["market", "network", "quasi-hierarchy", "hierarchy"])))
    def some(xs, k): return R.sample(xs, min(len(xs), k))
    def proportion(fs):                     # a set of firms that hits a threshold exactly, or not
        n = len(fs)
        q = R.choice([0, 1 / 20, 1 / 3, 1 / 3, 2 / 3, 2 / 3, 1, R.random()])
        return some(fs, round(q * n))
    dens = {"sparse": .5, "realistic": 1, "exact": 1, "rich": 1.6, "multi": .9, "degenerate": 1.5}[style]
    def times(n): return range(int(n * dens + R.random()))
    pn = 0
    allf = [f for fs, *_ in byc for f in fs]
    for fs, ss, bs, ins, g in byc:
        lead = R.choice(bs + OB)
        mem = fs + ss + bs + ins
        if not mem: continue
        for f in proportion(fs): sup(f, lead)
        for f in proportion(fs): sup(f, R.choice(bs + OB + OB))
        for f in proportion(fs): sup(f, R.choice(OB + OF + allf + GH))
        if ss:
            for f in proportion(fs): sup(R.choice(ss), f)
        for b in bs:
            if R.random() < .6: sup(b, R.choice(OB + bs + OF + OB))       # traders selling on, also to buyers
        for _ in times(len(fs) / 4): sup(R.choice(fs), R.choice(fs))
        for _ in times(1): sup(R.choice(OS + OB + OI + ["os0"][:0] or OB), R.choice(mem))
        for t, src, dst in (("trains", ins + OI + fs, fs), ("labour-flow", fs + ss, fs), ("assists", bs + OB + ss + ins, fs),
                            ("assists", fs, fs + ss), ("shares-knowledge", ins + OI + OB + bs + fs, fs),
                            ("shares-knowledge", fs, fs + bs + OB), ("finances", ins + OI, fs), ("certifies", OI + ins, fs)):
            if not src or not dst or R.random() < .2: continue
            for d in proportion(dst) if R.random() < .5 else some(dst, 1 + len(list(times(len(dst) / 5)))):
                link(R.choice(src), d, t)
        # support and knowledge on existing pairs
        for r in list(links):
            if r["type"].lower() == "supplies" and r["from"] in fs and R.random() < .25 * dens:
                k = R.random()
                if k < .3: link(r["to"], r["from"], "assists")
                elif k < .7:
                    link(r["from"], r["to"], "shares-knowledge"); link(r["to"], r["from"], "shares-knowledge")
                else: link(*R.sample([r["from"], r["to"]], 2), "acts-jointly", project=maybe(.5, f"pair {r['id']}"))
        # joint action
        for _ in times(len(fs) / 4):
            a, b = R.choice(mem), R.choice(mem + OB + OI)
            link(a, b, "acts-jointly", project=maybe(.5, f"p{pn}")); pn += 1
        if R.random() < .7:
            for f in proportion(fs):
                if len(fs) > 1: link(f, R.choice(fs), "acts-jointly")
        for _ in times(R.choice([0, 1, 2])):
            parts = some(mem + OI + OB, R.choice([2, 3, 3, 4, 6])); pn += 1
            hub = R.random() < .5
            for i, a in enumerate(parts):
                if i: link(parts[0] if hub else parts[i - 1], a, "acts-jointly", project=f"joint {pn}", )
        if ins + OI:
            i = R.choice(ins + OI)
            for f in proportion(fs): link(f, i, "member-of")
            if R.random() < .5 and len(fs) > 1:
                pn += 1
                for f in some(fs, R.choice([1, 2, 2, 3])): link(*R.sample([i, f], 2), "acts-jointly", project=f"assoc {pn}")
            for b in some(OB + bs, 2): 
                if R.random() < .4: link(R.choice(ins + OI), b, R.choice(["shares-knowledge", "certifies", "trains"]))
    # ownership: stakes, chains, cycles, unknown, sums of holders
    everyone = [a["id"] for a in actors if "institution" not in a["kind"].lower()]
    pairs = [(r["from"], r["to"]) for r in links if r["type"].lower() == "supplies"]
    def owns(a, b, s): link(a, b, "owns", stake=s)
    for _ in times(R.choice([0, 1, 3])):
        k = R.random()
        a, b, c = (R.sample(everyone, 3) + [None] * 3)[:3] if len(everyone) >= 3 else (None,) * 3
        if a is None: break
        if pairs and R.random() < .7: b, a = R.choice(pairs)
        if len({a, b, c}) < 3: continue
        if k < .2: owns(a, b, R.choice(["0.5", "0.51", "1", "0.49", "0.3"]))
        elif k < .4: owns(a, c, "0.6"); owns(c, b, R.choice(["0.5", "", "0.4"]))
        elif k < .55: owns(a, c, "1"); owns(a, b, "0.2"); owns(c, b, "0.3")
        elif k < .7: owns(a, b, "0.5"); owns(b, a, "0.5")
        elif k < .8: owns(a, b, "")
        elif k < .9: owns(a, b, "0.3"); owns(a, b, "0.2"); owns(c, b, "0.3")
        else: owns(c, a, "0.7"); owns(c, b, "0.7")
    if R.random() < .3 and allf and OF: link(R.choice(OF), "shell1", "owns", stake="1"), link("shell1", R.choice(allf), "owns", stake="0.9")
    # duplicates: alike in every column but id, numbers as numbers
    for r in some(list(links), R.choice([0, 1, 3])):
        d = dict(r, id=r["id"] + "x")
        if d["value"] and "." not in d["value"] and R.random() < .5: d["value"] += ".0"
        if R.random() < .3: d["type"] = d["type"].upper()
        links.append(d)
    if R.random() < .2 and allf: links.append(dict({c: "" for c in LCOLS}, id="self", type="assists", **{"from": allf[0], "to": allf[0]}))
    R.shuffle(links)
    if R.random() < .15: actors.append(dict(actors[0]))
    meta = dict(format="articulator-case/1", id=f"case-{seed:03d}", title=f"Random {style} case {seed}", year=2021)
    if R.random() < .85: meta["currency"] = "USD"
    k = seed % 5
    occur = {r["type"].lower() for r in links}
    if k in (0, 1): meta["surveyed"] = LAYERS
    elif k == 2: pass                                            # absent: the layers that occur
    elif k == 3: meta["surveyed"] = [l for l in LAYERS if R.random() < .8]
    else: meta["surveyed"] = [l for l in LAYERS if R.random() < (.5 if l not in ("supplies", "acts-jointly") else .85)]
    used = {a["cluster"] for a in actors if a["cluster"]}
    if R.random() < .85 or not used: meta["clusters"] = clusters
    os.makedirs(outdir, exist_ok=True)
    json.dump(meta, open(os.path.join(outdir, "case.json"), "w"), indent=1)
    for name, cols, rows in (("actors.csv", ACOLS, actors), ("linkages.csv", LCOLS, links)):
        with open(os.path.join(outdir, name), "w", newline="", encoding="utf-8") as f:
            w = csv.DictWriter(f, cols); w.writeheader(); w.writerows(rows)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
