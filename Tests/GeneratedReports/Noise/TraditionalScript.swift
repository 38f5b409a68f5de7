/// Turns simplified characters into traditional ones, one for one.
///
/// Only the characters that forms and generated prose use are known; others stay as they are.
enum TraditionalScript {
  /// The text in traditional script.
  static func converted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(characters[scalar] ?? scalar) }
    return String(result)
  }

  private static let characters = [Unicode.Scalar: Unicode.Scalar](
    zip(simplified.unicodeScalars, traditional.unicodeScalars),
    uniquingKeysWith: { first, _ in first }
  )

  private static let simplified =
    "规范发数废现项处罚强业费额单万请关组织总计结转办区会图务报开门户网县乡镇党习东产众优"
    + "传体们价余债内军农冲决净准减几划则创动劳医华协卖卫历压参双变号叹后听启员响团园围国场"
    + "块坚垒声备复头夺学宁宝实审写宽对导将层岁岛师带帮应库庆张归录征态战执扩护担拟择损换据"
    + "时显术机条来构标样栏检楼欢权残毕气汇没测济浏涨温满点热爱状独环电画监盖盘确码种积称稳"
    + "穷竞笔签简类级纠约纪纯纳统绩维综缴职联肃脑节药营补装见观觉览订认讨让训议记讲许论设访"
    + "证评识诉译试话该详语误说课调谁贯责败账质购贵资赋赛践踪车轮软较辅输边达过运还这进远连"
    + "适选递遗邮郑释针钟铁银销锁错键长问间闻阅队阳阶际陆随难顺须预领频题风饰馆驻验鱼齐龙旧"
    + "线亲仅势"
    + "无属个为与于从义专两严采当经续获给终举书广尽档远"
    + "绕络细绥继编询读负够视链页黄讼吴泾桥庄制"
  private static let traditional =
    "規範發數廢現項處罰強業費額單萬請關組織總計結轉辦區會圖務報開門戶網縣鄉鎮黨習東產眾優"
    + "傳體們價餘債內軍農衝決淨準減幾劃則創動勞醫華協賣衛歷壓參雙變號嘆後聽啟員響團園圍國場"
    + "塊堅壘聲備復頭奪學寧寶實審寫寬對導將層歲島師帶幫應庫慶張歸錄徵態戰執擴護擔擬擇損換據"
    + "時顯術機條來構標樣欄檢樓歡權殘畢氣匯沒測濟瀏漲溫滿點熱愛狀獨環電畫監蓋盤確碼種積稱穩"
    + "窮競筆簽簡類級糾約紀純納統績維綜繳職聯肅腦節藥營補裝見觀覺覽訂認討讓訓議記講許論設訪"
    + "證評識訴譯試話該詳語誤說課調誰貫責敗賬質購貴資賦賽踐蹤車輪軟較輔輸邊達過運還這進遠連"
    + "適選遞遺郵鄭釋針鐘鐵銀銷鎖錯鍵長問間聞閱隊陽階際陸隨難順須預領頻題風飾館駐驗魚齊龍舊"
    + "線親僅勢"
    + "無屬個為與於從義專兩嚴採當經續獲給終舉書廣盡檔遠"
    + "繞絡細綏繼編詢讀負夠視鏈頁黃訟吳涇橋莊製"
}
