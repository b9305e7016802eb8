"""
`/gaps` in companies of 2,000 and 10,000 people (the larger has about 25,000 objectives in the running cycle): how long the
first look takes, which reads and compares every sentence of the cycle, and what each further one costs in CPU of the
server while nothing was written. Half of the objectives of a planted copy are worded anew, so that not all doubles are
of the very same words.
"""

import random
import statistics
import time

from measure.company import Copy, company, tables
from measure.figures import figure
from measure.load import in_turn, microseconds_per_request
from measure.okra import Okra
from measure.planting import EMAIL
from measure.processes import cpu_seconds

WORDS = (
    "产品 客户 系统 数据 平台 服务 质量 成本 用户 渠道 市场 营销 销售 研发 测试 发布 账户 支付 搜索 消息 报表 权限 审批 流程 供应 合同 财务 预算 招聘 培训 文化 "
    "品牌 内容 社区 活动 运营 策略 风险 合规 安全 性能 稳定 体验 设计 交互 反馈 调研 访谈 库存 物流 门店 会员 积分 退款 工单 考勤 薪酬 资产 采购 报价"
).split()


def main():
    for people, most in ((2_000, 2), (10_000, 8)):
        with Copy(company(people)) as folder:
            count = vary(tables(folder))
            with Okra(folder) as okra:
                headers = okra.sign_in(EMAIL)
                okra.page("/me", headers)
                before, began = cpu_seconds(okra.id), time.perf_counter()
                page = okra.page("/gaps", headers)
                figure(f"First /gaps, {people:,} people, {count:,} objectives: CPU", cpu_seconds(okra.id) - before, "s", most=most)
                figure(f"First /gaps, {people:,} people: on the clock", time.perf_counter() - began, "s")
                taken = in_turn([lambda: microseconds_per_request(okra.id, f"{okra.address}/gaps", headers, 2)], rounds=3)
                figure(f"Each further /gaps, {people:,} people: CPU", statistics.median(taken[0]) / 1000, "ms")
                figure(f"Size of /gaps, {people:,} people", len(page) / 1000, "KB")


def vary(database):
    """Gives every other objective of the running cycle a sentence of its own."""
    dice = random.Random(1)
    cycle, = database.execute(
        "SELECT id FROM cycle WHERE kind = 'short' ORDER BY starts DESC LIMIT 1").fetchone()
    rows = [row for row, in database.execute(
        "SELECT o.id FROM objective o JOIN sheet s ON s.id = o.sheet_id WHERE s.cycle_id = ? ORDER BY o.id", [cycle])]
    database.execute("BEGIN")
    for row in rows[::2]:
        text = "让" + "".join(dice.choices(WORDS, k=dice.randint(3, 6))) + "更好"
        database.execute("UPDATE objective SET text = ?, folded = ? WHERE id = ?", [text, text, row])
    database.execute("COMMIT")
    return len(rows)


if __name__ == "__main__":
    main()
