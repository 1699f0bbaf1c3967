#!/usr/bin/env python3
"""Makes divisions.tsv from the result.csv of github.com/yescallop/areacodes (see README.md).

Usage: make.py AREACODES.csv > divisions.tsv
Needs uconv (Debian: icu-devtools) for the pinyin.
"""
import csv
import re
import subprocess
import sys
from collections import Counter

LEVELS = {"省级": "province", "地级": "prefecture", "县级": "county"}
MUNICIPALITIES = {"110000", "120000", "310000", "500000"}
IN_FORCE = "在用"

# Longest first: 蒙古 must not leave a 族 behind.
ETHNIC = sorted(
    """蒙古族 蒙古 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族
    哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族
    柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 阿昌族 普米族 塔吉克族
    塔吉克 怒族 乌孜别克族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 塔塔尔族 独龙族 鄂伦春族 赫哲族
    门巴族 珞巴族 基诺族 各族""".split(),
    key=len,
    reverse=True,
)
PROVINCE_ENDINGS = ["特别行政区", "壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市"]

# What the transliterator reads wrongly, or what the place itself says otherwise.
PINYIN = {
    "六安": "luan", "亳州": "bozhou", "蚌埠": "bengbu", "厦门": "xiamen", "重庆": "chongqing",
    "长春": "changchun", "长沙": "changsha", "长治": "changzhi", "丽水": "lishui", "台州": "taizhou",
    "朝阳": "chaoyang", "乐山": "leshan", "阿坝": "aba", "西藏": "xizang", "佛山": "foshan",
    "成都": "chengdu", "昌都": "changdu", "武都": "wudu", "喀什": "kashi", "百色": "baise",
    "陕西": "shaanxi",  # the official spelling, to tell it from 山西
}

# Abolished prefectures whose heir no rule finds.
HEIRS = {
    "惠阳地区": "441300", "江孜地区": "540200", "海南行政区": "460000", "海南黎族苗族自治州": "460000",
    "沙市市": "421000", "东川市": "530100", "石河子市": "659001", "海口市": "460100",
    "三亚市": "460200", "涪陵市": "500000",
}

# ISO 3166-2:TW without the prefix, in the simplified script like all names of the table.
TAIWAN = [
    ("TPE", "台北市"), ("NWT", "新北市"), ("TAO", "桃园市"), ("TXG", "台中市"), ("TNN", "台南市"),
    ("KHH", "高雄市"), ("KEE", "基隆市"), ("HSZ", "新竹市"), ("CYI", "嘉义市"), ("HSQ", "新竹县"),
    ("MIA", "苗栗县"), ("CHA", "彰化县"), ("NAN", "南投县"), ("YUN", "云林县"), ("CYQ", "嘉义县"),
    ("PIF", "屏东县"), ("ILA", "宜兰县"), ("HUA", "花莲县"), ("TTT", "台东县"), ("PEN", "澎湖县"),
    ("KIN", "金门县"), ("LIE", "连江县"),
]


def read(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file)]
    for row in rows:
        row["from"], row["to"] = row["启用时间"], row["变更/弃用时间"]
    return rows


def in_force(rows):
    return {row["代码"]: row for row in rows if row["状态"] == IN_FORCE}


def heirs_of(row):
    """Where the division went; 210700[1982] means that only a part left, in that year."""
    codes = [code for code in row["新代码"].split(";") if code]
    whole = [code for code in codes if "[" not in code]
    return whole or [code[:6] for code in codes]


def successor(row, by_code, current):
    """The division in force that holds the place now; of several the last one named."""
    for _ in range(12):  # no chain of the table is as long
        heirs = heirs_of(row)
        if not heirs:
            return ""
        code = heirs[-1]
        later = [r for r in by_code.get(code, []) if not r["to"] or r["to"] > row["to"]]
        if not later:
            return ""
        row = min(later, key=lambda r: r["from"])
        if row["状态"] == IN_FORCE:
            return code
    return ""


def prefecture_of(code):
    """Counties run by a province itself are their own city; those of a municipality are its."""
    province = code[:2] + "0000"
    if province in MUNICIPALITIES:
        return province
    return code if code[2] == "9" else code[:4] + "00"


def level_of(row):
    return "prefecture" if is_own_city(row) else LEVELS[row["级别"]]


def is_own_city(row):
    return row["级别"] == "县级" and row["代码"][2] == "9" and row["状态"] == IN_FORCE


def heir_of_prefecture(row, rows, by_code, current):
    """Abolished prefectures name no heir: it is the city of that name in the same province, or else
    the one that most of its counties went to."""
    if row["名称"] in HEIRS:
        return HEIRS[row["名称"]]
    if row["状态"] == "变更" and row["代码"] in current:
        return row["代码"]
    name = short_name(row["名称"], "prefecture")
    for code, other in current.items():
        if other["级别"] == "地级" and code[:2] == row["代码"][:2] and (
                short_name(other["名称"], "prefecture") == name):
            return code
    heirs = Counter()
    for county in rows:
        if county["级别"] == "县级" and county["二级行政区"] == row["名称"] and (
                county["代码"][:4] == row["代码"][:4]):
            heir = county["代码"] if county["状态"] == IN_FORCE else successor(
                county, by_code, current)
            if heir:
                heirs[prefecture_of(heir)] += 1
    return heirs.most_common(1)[0][0] if heirs else ""


def short_name(name, level):
    if level == "province":
        for ending in PROVINCE_ENDINGS:
            if name.endswith(ending):
                return name[: -len(ending)]
    stem = re.sub("(自治.|地区|行政区|(?<=滨海|浦东|沈北)新区|(?<=..)矿区|(?<=神农架)林区|特区|[盟市县州区旗])$",
                  "", name)
    if name.endswith(("自治州", "自治县", "自治旗")):
        return without_ethnic_words(stem)
    return stem if len(stem) > 1 else name


def without_ethnic_words(stem):
    stripped = True
    while stripped:
        stripped = False
        for word in ETHNIC:
            if stem.endswith(word) and len(stem) > len(word):
                stem, stripped = stem[: -len(word)], True
                break
    return stem.removesuffix("族")  # 鄂温克族自治旗 is called after the people alone


def pinyin(names):
    names = sorted(set(names))
    out = subprocess.run(["uconv", "-x", "Han-Latin; Latin-ASCII; Lower"], check=True,
                         input="\n".join(names), capture_output=True, text=True).stdout
    read_as = {n: re.sub("[^a-z]", "", line) for n, line in zip(names, out.split("\n"))}
    return read_as | {name: PINYIN[name] for name in names if name in PINYIN}


def table(rows):
    current = in_force(rows)
    by_code = {}
    for row in rows:
        by_code.setdefault(row["代码"], []).append(row)
    for row in rows:
        if row["级别"] not in LEVELS:
            continue
        level, code = level_of(row), row["代码"]
        heir = ""
        if row["状态"] != IN_FORCE:
            heir = (heir_of_prefecture(row, rows, by_code, current) if level == "prefecture"
                    else successor(row, by_code, current))
        city = code if level == "province" else prefecture_of(code)
        yield [code, row["名称"], level, code[:2] + "0000", city, row["from"], row["to"], heir]
    for code, name in TAIWAN:
        yield ["TW-" + code, name, "prefecture", "710000", "TW-" + code, "", "", ""]


def main():
    rows = list(table(read(sys.argv[1])))
    for row in rows:
        row.append(short_name(row[1], row[2]))
    read_as = pinyin(row[8] for row in rows if row[2] != "county")
    print("code\tname\tlevel\tprovince\tcity\tfrom\tto\tsuccessor\tshort\tpinyin")
    for row in rows:
        print("\t".join(row + [read_as[row[8]] if row[2] != "county" else ""]))


if __name__ == "__main__":
    main()
