/// Bodies that go on under another name.
extension EditRule {
  static let lineageRules = [renamed, successorOpen]

  /// `U-RENAMED`.
  public static let renamed = EditRule(
    "U-RENAMED", .info,
    Text("改名或合并的机关按同一机关延续", "an authority goes on under another name"),
    reason: Text(
      "同一地区、同一领域恰有一个机关停报、一个机关新报，且名称相关的，按同一机关核对结转、比较年度和计算应报；"
        + "几个机关同时停报、新机关的名称由它们合成的，视为合并，结转和同口径按合计。"
        + "--aliases 指定的从其指定。列出以便核对。",
      "where in a region and domain exactly one authority ends and one of a related name begins, "
        + "they are one for carry-overs, comparisons and coverage; several that end together, of "
        + "whose names a new one is made, are merged in it, and carry-overs and comparisons take "
        + "their sum; --aliases comes first; it is said so that it can be checked"),
    exceptions: Text(
      "只作提示。两个机关确不相干时，在 --aliases 中写 former、authority 为空的一行，即不再延续。",
      "it only informs; where the two are not one body after all, a row of --aliases with the "
        + "former name and an empty authority parts them"))

  /// `U-SUCCESSOR`.
  public static let successorOpen = EditRule(
    "U-SUCCESSOR", .info,
    Text("新报机关的前身不能确定", "nothing tells which authority a new one was"),
    reason: Text(
      "同一地区、同一领域停报的机关不止一个，或新报的不止一个，或名称不相关，程序不猜测承继关系，各自计算，结转不核对。",
      "more than one authority of the region and domain ended, or began, or the names are not "
        + "related; the program does not guess, counts each by itself and compares no carry-over"),
    exceptions: Text(
      "新设的机关本来没有前身；有前身的用 --aliases 指定。",
      "a new body has no forerunner; where it has one, --aliases names it"))
}
