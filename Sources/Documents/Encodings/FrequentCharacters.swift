/// The Chinese characters that are frequent in texts of the administration, in the standard script.
///
/// They were counted in annual reports; their labels are made of them.
enum FrequentCharacters {
  /// The ones that name typefaces are among them, for pages are full of them.
  static let all = Set(text.unicodeScalars.map(\.value))

  private static let text =
    "府本十一政息容情行年二公性第信文章件制定主况总条规数开内范量五项理可决动处告体自其许度计他六新事上作字的据人和"
    + "三服报列罚八收务发止到申强等或法日关月费请工金加为于额业四改织系组对有统勾之至社然稽目中机会布商以办益研效科律位"
    + "现期企管限构我增民果予转结元区部分废单万局外起时及全共类家属只不形下通国这从采安所查秘各室程相正密县写保减确提未"
    + "供平如危案用稳市护无过知权台合设治认题方明集后建督编监重掌卷义健执依网领握接成出号问询专访另存门态经好取当在议求"
    + "讼将持没导点华审由需站仍得读受按复实诉大要进七式策员障地高反标贯补纠协能展省镇乡街州是了个们来说生以就学对也子宋仿楷黑雅软微隶圆"
}
