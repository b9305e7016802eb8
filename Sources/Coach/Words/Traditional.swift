/// The traditional characters that people at work write, each with its simplified one. Not a conversion, only enough to read by.
enum Traditional {
    /// The simplified character of a traditional one, and any other as it is.
    static func simplified(_ unit: UInt16) -> UInt16 {
        var low = 0
        var high = table.count
        while low < high {
            let middle = (low + high) / 2
            let entry = table[middle]
            let key = UInt16(truncatingIfNeeded: entry >> 16)
            if key == unit { return UInt16(truncatingIfNeeded: entry) }
            if key < unit { low = middle + 1 } else { high = middle }
        }
        return unit
    }

    private static let table: [UInt32] = {
        var entries: [UInt32] = []
        var pending: UInt32 = 0
        pairs.withUTF8Buffer { bytes in
            var reader = ByteReader(bytes)
            while let unit = reader.next() {
                if pending == 0 {
                    pending = UInt32(unit)
                } else {
                    entries.append(pending << 16 | UInt32(unit))
                    pending = 0
                }
            }
        }
        return entries
    }()

    // In the order of the traditional ones, because the table is searched by halves.
    private static let pairs: StaticString = """
        並并亂乱亞亚佈布佔占併并來来係系俠侠倉仓個个們们倫伦側侧偵侦備备傳传債债傷伤傾倾僅仅價价億亿儘尽償偿優优儲储內内\
        兩两冊册凍冻別别創创劃划劇剧劉刘動动務务勝胜勞劳勢势勵励匯汇區区協协參参吳吴員员啟启喪丧單单嘗尝噸吨嚮向嚴严囑嘱\
        國国圍围園园圖图團团執执報报場场塊块壓压壞坏壯壮壽寿夠够夥伙夾夹奪夺妝妆姍姗婦妇孫孙學学實实寧宁審审寫写寬宽寶宝\
        將将專专尋寻對对導导屆届屜屉層层屬属島岛嶄崭嶺岭巖岩帥帅師师帳账帶带幣币幫帮幹干庫库廚厨廟庙廠厂廢废廣广廳厅張张\
        強强彈弹彌弥彙汇後后徑径從从復复徵征徹彻恆恒愛爱態态慶庆憑凭憶忆應应懲惩懷怀懸悬戀恋戰战戲戏戶户掃扫採采換换損损\
        搶抢撐撑擁拥擇择擊击擔担據据擬拟擴扩攜携攝摄敗败敵敌數数斂敛斷断於于時时晉晋暢畅曆历曉晓書书會会條条楊杨業业極极\
        構构樓楼標标樣样橋桥機机檔档檢检權权歐欧歡欢歷历歸归殺杀氣气決决沒没淨净減减測测湊凑準准溫温滯滞滲渗滾滚滿满漢汉\
        漲涨漸渐潔洁潛潜潤润濟济濾滤瀏浏灣湾災灾為为無无煩烦熱热燈灯營营爭争爾尔牆墙牽牵狀状獎奖獨独獲获獸兽獻献現现環环\
        產产畫画異异當当疊叠療疗癥症發发盜盗盡尽監监盤盘眾众瞭了矯矫確确碼码磚砖礎础禦御禮礼種种稱称積积穩稳穫获窮穷競竞\
        筆笔筍笋節节範范築筑簡简簽签籌筹籤签糧粮糾纠紀纪約约紅红納纳純纯紙纸級级細细紹绍終终組组結结絕绝絡络給给統统絲丝\
        綁绑經经綜综綠绿維维綱纲網网緊紧緒绪線线編编緩缓練练縣县縮缩縱纵總总績绩織织繪绘繫系繼继續续纖纤罰罚羅罗義义習习\
        聖圣聞闻聯联聰聪聲声職职聽听脅胁脈脉腦脑膚肤臨临臺台與与興兴舉举舊旧艦舰莊庄萬万著着蓋盖蔣蒋薦荐藝艺藥药蘇苏蘭兰\
        處处虛虚號号蟲虫衆众術术衛卫衝冲裏里補补裝装裡里製制複复見见規规視视覺觉覽览觀观觸触訂订計计訊讯訓训記记訪访設设\
        許许診诊評评詞词詢询試试話话該该詳详誌志認认語语誠诚誤误說说課课調调談谈請请論论諮咨諾诺謀谋講讲謝谢謹谨證证識识\
        譚谭譜谱譯译議议護护讀读變变讓让讚赞豐丰貝贝負负貢贡貨货販贩貪贪貫贯責责貴贵買买貸贷費费貿贸賀贺資资賈贾賓宾賣卖\
        賦赋質质賬账賴赖購购賽赛贈赠贊赞贏赢趕赶趙赵趨趋蹤踪躍跃車车軌轨軍军軟软較较載载輔辅輕轻輛辆輪轮輸输轉转辦办農农\
        這这週周進进運运過过達达違违遞递遠远適适遷迁選选遺遗還还邊边邏逻鄉乡鄧邓鄭郑鄰邻醜丑醫医釋释針针釣钓鈕钮銀银銜衔\
        銷销鋪铺鋼钢錄录錢钱錨锚錯错錶表鍵键鎖锁鏈链鏡镜鐘钟鐵铁鑒鉴長长門门閃闪閉闭開开閒闲間间閣阁閱阅闊阔闖闯關关陣阵\
        陳陈陸陆隊队階阶際际隨随險险隱隐雙双雜杂雞鸡離离難难雲云電电靈灵靜静鞏巩韋韦韓韩響响頁页頂顶項项順顺須须預预頓顿\
        頗颇領领頭头頸颈頻频題题額额願愿類类顧顾顯显風风飛飞飯饭飲饮飾饰養养餘余館馆馬马馮冯駐驻騙骗驅驱驗验驟骤體体髮发\
        鬥斗魚鱼鮮鲜鳥鸟鳳凤鹽盐麗丽麥麦麼么黃黄點点黨党齊齐齡龄齣出龍龙
        """
}
