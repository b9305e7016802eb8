"""
A company in which somebody knows what is double, at odds, in circles, alone or missing: every sentence of the running
cycle is worded anew so that none says what another says, and then pairs are planted that do, and pairs that only look so.
None of the sentences is among those the rules of `OKR/Gaps` were made or tested with.
"""

import itertools
import random
import time

THINGS = (
    "电子发票 会议纪要 门禁系统 充电桩 保修单 样品间 直营店 冷链车 呼叫中心 招标文件 合作院校 导购助手 语音识别 采样设备 积压订单 售后备件 用印流程 差旅报销 班车路线 "
    "食堂满意 实验室 检测报告 专利布局 海外仓 跨境结算 推荐算法 弹幕互动 直播间 小程序 会员日 线下沙龙 校园大使 设计规范 组件库 灰度发布 容灾演练 日志检索 密钥轮换 "
    "接口文档 单元测试 代码评审 需求池 用户画像 标签体系 埋点方案 数据血缘 指标字典 模型训练 图像标注 客诉回访 续约提醒 报价模板 渠道返点 经销合同 供方考核 来料检验"
).split()
ENGLISH = (
    "invoices badges warranties showrooms couriers tenders dashboards payroll translations recruiters notebooks sensors "
    "podcasts forecasts newsletters webinars licences shipments receipts timesheets"
).split()
# How one team says it, and how another does.
SAME = [
    ("把{0}从头梳理一遍", "{0}从头梳理"), ("让{0}全程无纸化", "实现{0}的全程无纸化"), ("搭一套自助的{0}", "建设自助{0}"),
    ("{0}覆盖到全部门店", "全部门店都覆盖{0}"), ("替换老旧的{0}", "老旧{0}全部替换"), ("让{0}当天有结果", "{0}当天就有结果"),
]
SAME_ENGLISH = [
    ("Move {0} to one shared archive", "One shared archive for {0}"), ("Retire the legacy {0}", "Legacy {0} retired"),
    ("Publish {0} in both languages", "{0} published in both languages"),
]
# Two things of which the same is said.
OTHER = ["让{0}全程无纸化", "替换老旧的{0}", "给{0}换一家供方", "{0}覆盖到全部门店"]
WORDS = (
    "产品 客户 系统 数据 平台 服务 质量 成本 用户 渠道 市场 营销 销售 研发 测试 发布 账户 支付 搜索 消息 报表 权限 审批 流程 供应 合同 财务 预算 招聘 培训 文化 "
    "品牌 内容 社区 活动 运营 策略 风险 合规 安全 性能 稳定 体验 设计 交互 反馈 调研 访谈 库存 物流 门店 会员 积分 退款 工单 考勤 薪酬 资产 采购 报价"
).split()


class Planted:
    """What was planted, by kind: sets of pairs, or of single identifiers."""

    def __init__(self, database):
        self.database, self.dice, self.ids = database, random.Random(4), itertools.count(1 << 61)
        self.now = int(time.time() * 1000)
        self.cycle, = database.execute("SELECT id FROM cycle WHERE kind = 'short' ORDER BY starts DESC LIMIT 1").fetchone()
        database.execute("BEGIN")
        self.clear()
        self.objectives = database.execute(
            """
            SELECT o.id, p.id, p.team_id, o.sheet_id FROM objective o JOIN sheet s ON s.id = o.sheet_id JOIN person p ON p.id = s.person_id
            WHERE s.cycle_id = ? AND o.deleted_at IS NULL AND p.left_on IS NULL ORDER BY o.id
            """, [self.cycle]).fetchall()
        self.dice.shuffle(self.objectives)
        self.double, self.conflict, self.circle, self.withoutOKRs = set(), set(), set(), set()
        self.plant_sentences()
        self.plant_key_results()
        self.plant_circles()
        self.plant_silence()
        database.execute("COMMIT")

    def clear(self):
        """No sentence like another, nothing hidden, nothing needed."""
        run = self.database.execute
        run("UPDATE objective SET limited = 0")
        run("UPDATE sheet SET limited = 0")
        run("UPDATE dependency SET outcome = 'withdrawn', decided_at = ?", [self.now])
        of_cycle = "FROM objective o JOIN sheet s ON s.id = o.sheet_id WHERE s.cycle_id = ? AND o.deleted_at IS NULL"
        for (id,) in run(f"SELECT o.id {of_cycle} ORDER BY o.id", [self.cycle]).fetchall():
            self.word("objective", id, self.sentence())
        rows = run(f"SELECT k.id FROM key_result k WHERE k.objective_id IN (SELECT o.id {of_cycle}) ORDER BY k.id", [self.cycle])
        for (id,) in rows.fetchall():
            run("UPDATE key_result SET text = ? WHERE id = ?", [self.sentence(), id])

    def sentence(self):
        return "让" + "".join(self.dice.sample(WORDS, self.dice.randint(5, 7))) + "更好"

    def word(self, table, id, text):
        self.database.execute(f"UPDATE {table} SET text = ?, folded = ? WHERE id = ?", [text, text.lower(), id])

    def pair(self):
        """Two objectives of different teams, of which nothing else was made."""
        one = self.objectives.pop()
        index = next(i for i in range(len(self.objectives) - 1, -1, -1) if self.objectives[i][2] != one[2])
        return one, self.objectives.pop(index)

    def plant_sentences(self):
        topics = [(form, thing) for forms, things in ((SAME, THINGS), (SAME_ENGLISH, ENGLISH)) for number, thing in enumerate(things)
                  for form in [forms[number % len(forms)]]]
        for forms, thing in topics:
            pair = self.pair()
            for (id, *_), form in zip(pair, forms):
                self.word("objective", id, form.format(thing))
            self.unalign(*pair)
            self.double.add(frozenset(id for id, *_ in pair))
        # The other half only looks double: the same is said of two things that appear nowhere else in this form.
        for number in range(0, 40, 2):
            form = OTHER[number // 2 % len(OTHER)]
            for (id, *_), thing in zip(self.pair(), THINGS[number:number + 2]):
                self.word("objective", id, form.format("各地" + thing[::-1]))

    def unalign(self, one, two):
        self.database.execute("DELETE FROM alignment WHERE (from_id, to_id) IN ((?, ?), (?, ?))", [one[0], two[0], two[0], one[0]])

    def plant_key_results(self):
        """Of each thing two key results: at odds in number or direction, or of one mind, or on another measure."""
        for number, thing in enumerate(THINGS):
            pair = self.pair()
            self.unalign(*pair)
            kind = number % 4
            texts = [f"{thing}的平均等待做到 20 分钟", f"{thing}平均等待做到 {(35, 20, 20, 35)[kind]} 分钟"]
            if kind == 3:
                texts[1] = f"{thing}的年度开支做到 35 分钟"
            targets = [20, (35, 20, 20, 35)[kind]]
            directions = ["falling", "rising" if kind == 1 else "falling"]
            found = [self.key_result(owner[0], *each) for owner, *each in zip(pair, texts, targets, directions)]
            if kind < 2:
                self.conflict.add(frozenset(found))

    def key_result(self, objective, text, target, direction):
        id, metric = next(self.ids), next(self.ids)
        self.database.execute(
            "INSERT INTO key_result (id, objective_id, position, text, mentions, weight) VALUES (?, ?, 99, ?, '[]', 0)",
            [id, objective, text])
        self.database.execute(
            """
            INSERT INTO metric (id, key_result_id, position, kind, direction, start, target, unit, steps)
            VALUES (?, ?, 0, 'number', ?, ?, ?, '分钟', '[]')
            """, [metric, id, direction, 90 if direction == "falling" else 0, target])
        return id

    def plant_circles(self):
        """Rings of two, three and five that need each other, and chains that do not come back."""
        for number in range(30):
            ring = [self.objectives.pop() for _ in range((2, 3, 5)[number % 3])]
            isClosed = number % 2 == 0
            for one, two in zip(ring, ring[1:] + ring[:1] if isClosed else ring[1:]):
                self.database.execute(
                    """
                    INSERT INTO dependency (id, from_id, person_id, objective_id, by_id, at, outcome, decided_by, decided_at)
                    VALUES (?, ?, ?, ?, ?, ?, 'accepted', ?, ?)
                    """, [next(self.ids), one[0], two[1], two[0], one[1], self.now, two[1], self.now])
            if isClosed:
                self.circle.add(frozenset(each[0] for each in ring))

    def plant_silence(self):
        """Some have written nothing."""
        used = set().union(*self.double, *self.circle)
        people = {person for _, person, *_ in self.dice.sample(self.objectives, 60)}
        for person in sorted(people):
            ids = [id for (id,) in self.database.execute(
                "SELECT o.id FROM objective o JOIN sheet s ON s.id = o.sheet_id WHERE s.person_id = ? AND s.cycle_id = ?",
                [person, self.cycle])]
            planted = self.database.execute(
                f"SELECT count(*) FROM key_result WHERE objective_id IN ({','.join('?' * len(ids))}) AND id >= ?", [*ids, 1 << 61]
            ).fetchone()[0]
            if planted or used.intersection(ids):
                continue
            self.database.executemany("UPDATE objective SET deleted_at = ? WHERE id = ?", [(self.now, id) for id in ids])
