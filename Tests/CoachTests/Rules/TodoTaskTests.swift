import Coach
import Testing

struct TodoTaskTests {
    @Test(arguments: [
        "给客户发一封邮件", "拜访区教育局领导", "召开一次启动会", "6月10日前，完成文章《从零读懂中台》", "Send the survey", "Schedule a meeting with legal",
        "Write the blog post by Friday",
    ])
    func `a task of a day or two is none, even with a date`(text: String) {
        #expect(findings(.keyResult, text) == [.todoTask])
    }

    @Test(arguments: [
        "入职客户成功经理 2 名", "每月产出 5 篇文章且平均点赞 100", "2 月初上架应用商店", "建立标准化的渠道工作机制、流程和模板",
        "Run 30 customer interviews and turn them into a ranked list", "Launch in Germany by 1 June",
    ])
    func `size counts, not the verb`(text: String) {
        #expect(!findings(.keyResult, text).contains(.todoTask))
    }

    @Test func `marks the verb with its thing`() {
        #expect(marked(.todoTask, .keyResult, "给客户发送一封邮件") == "发送一封邮件")
        #expect(marked(.todoTask, .keyResult, "Send the survey") == "Send the survey")
    }
}
