// Generated from Data/functional_areas.csv by Data/embed.sh; edit the table, not this file.
// swift-format-ignore-file

/// The table Data/functional_areas.csv as text.
enum FunctionalAreasTable {
  static let text: StaticString = #"""
name,kind,stat_code,host,host_name,first_seen,last_seen,source,note
滨海新区,国家级新区,,120000,天津市,2006,,public web page,is itself a district in GB/T 2260 from 2009 (120116); 塘沽/汉沽/大港 before
石家庄高新技术产业开发区,高新区,130171,130100,石家庄市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
石家庄循环化工园区,园区,130172,130100,石家庄市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
辛集市,NBS-only code,139002,130100,石家庄市,2015,2016,NBS lists via cn/GB2260 and modood,NBS code (省直管) of 130181 辛集市; MCA keeps it under 石家庄市
唐山市芦台经济技术开发区,经开区,130271,130200,唐山市,2017,2018,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河北唐山芦台经济开发区,经开区,130271,130200,唐山市,2019,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
唐山市汉沽管理区,管理区,130272,130200,唐山市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
唐山高新技术产业开发区,高新区,130273,130200,唐山市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河北唐山海港经济开发区,经开区,130274,130200,唐山市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
秦皇岛市经济技术开发区,经开区,130371,130300,秦皇岛市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
北戴河新区,新区,130372,130300,秦皇岛市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
邯郸经济技术开发区,经开区,130471,130400,邯郸市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
邯郸冀南新区,新区,130473,130400,邯郸市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河北邢台经济开发区,经开区,130571,130500,邢台市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河北雄安新区,国家级新区,,130600,保定市,2017,,public web page,"雄县/容城县/安新县; NBS-style code 133100 in circulation (mumuy patch.txt), not in GB/T 2260"
保定高新技术产业开发区,高新区,130671,130600,保定市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
保定白沟新城,管理区,130672,130600,保定市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
定州市,NBS-only code,139001,130600,保定市,2015,2016,NBS lists via cn/GB2260 and modood,NBS code (省直管) of 130682 定州市; MCA keeps it under 保定市
张家口市高新技术产业开发区,高新区,130771,130700,张家口市,2017,2018,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
张家口经济开发区,经开区,130771,130700,张家口市,2019,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
张家口市察北管理区,管理区,130772,130700,张家口市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
张家口市塞北管理区,管理区,130773,130700,张家口市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
承德高新技术产业开发区,高新区,130871,130800,承德市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河北沧州经济开发区,经开区,130971,130900,沧州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
沧州高新技术产业开发区,高新区,130972,130900,沧州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
沧州渤海新区,新区,130973,130900,沧州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
廊坊经济技术开发区,经开区,131071,131000,廊坊市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河北衡水经济开发区,经开区,131171,131100,衡水市,2017,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河北衡水高新技术产业开发区,高新区,131171,131100,衡水市,2018,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
衡水滨湖新区,新区,131172,131100,衡水市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
山西转型综合改革示范区,示范区,140171,140100,太原市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
山西大同经济开发区,经开区,140271,140200,大同市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
山西阳泉经济开发区,经开区,140371,140300,阳泉市,2017,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
山西长治高新技术产业园区,高新区,140471,140400,长治市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
山西朔州经济开发区,经开区,140671,140600,朔州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
五台山风景名胜区,管理区,140971,140900,忻州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
呼和浩特金海工业园区,园区,150171,150100,呼和浩特市,2017,2019,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
呼和浩特经济技术开发区,经开区,150172,150100,呼和浩特市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
包头稀土高新技术产业开发区,高新区,150271,150200,包头市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
通辽经济技术开发区,经开区,150571,150500,通辽市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
乌拉盖管委会,管理区,152571,152500,锡林郭勒盟,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
乌拉盖管理区管委会,管理区,152571,152500,锡林郭勒盟,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
内蒙古阿拉善经济开发区,经开区,152971,152900,阿拉善盟,2017,2020,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
内蒙古阿拉善高新技术产业开发区,高新区,152971,152900,阿拉善盟,2021,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
大连金普新区,国家级新区,,210200,大连市,2014,,public web page,金州区 and part of 普兰店
长春新区,国家级新区,,220100,长春市,2016,,public web page,host from the name
长春经济技术开发区,经开区,220171,220100,长春市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
长春净月高新技术产业开发区,高新区,220172,220100,长春市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
长春高新技术产业开发区,高新区,220173,220100,长春市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
长春汽车经济技术开发区,经开区,220174,220100,长春市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
吉林经济开发区,经开区,220271,220200,吉林市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
吉林高新技术产业开发区,高新区,220272,220200,吉林市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
吉林中国新加坡食品区,园区,220273,220200,吉林市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
吉林松原经济开发区,经开区,220771,220700,松原市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
吉林白城经济开发区,经开区,220871,220800,白城市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
哈尔滨新区,国家级新区,,230100,哈尔滨市,2015,,public web page,host from the name
大庆高新技术产业开发区,高新区,230671,230600,大庆市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
牡丹江经济技术开发区,经开区,231071,231000,牡丹江市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
加格达奇区,林区行政区,232701,232700,大兴安岭地区,2008,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL); NBS 县及县以上行政区划代码 2008 via cn/GB2260,NBS lists of 2008 and 2017; not in the 2009-2016 lists of cn/GB2260; the code 232701 is 漠河市 in GB/T 2260 from 2018
松岭区,林区行政区,232702,232700,大兴安岭地区,2008,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL); NBS 县及县以上行政区划代码 2008 via cn/GB2260,NBS lists of 2008 and 2017; not in the 2009-2016 lists of cn/GB2260
新林区,林区行政区,232703,232700,大兴安岭地区,2008,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL); NBS 县及县以上行政区划代码 2008 via cn/GB2260,NBS lists of 2008 and 2017; not in the 2009-2016 lists of cn/GB2260
呼中区,林区行政区,232704,232700,大兴安岭地区,2008,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL); NBS 县及县以上行政区划代码 2008 via cn/GB2260,NBS lists of 2008 and 2017; not in the 2009-2016 lists of cn/GB2260
加格达奇区,林区行政区,232761,232700,大兴安岭地区,2018,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
松岭区,林区行政区,232762,232700,大兴安岭地区,2018,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
新林区,林区行政区,232763,232700,大兴安岭地区,2018,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
呼中区,林区行政区,232764,232700,大兴安岭地区,2018,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
浦东新区,国家级新区,,310000,上海市,1992,,public web page,is itself a district in GB/T 2260 (310115)
南京江北新区,国家级新区,,320100,南京市,2015,,public web page,
徐州经济技术开发区,经开区,320371,320300,徐州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
苏州工业园区,园区,320571,320500,苏州市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
苏州工业园区,园区,320576,320500,苏州市,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
南通经济技术开发区,经开区,320671,320600,南通市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
连云港经济技术开发区,经开区,320771,320700,连云港市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
连云港高新技术产业开发区,高新区,320772,320700,连云港市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
淮安经济技术开发区,经开区,320871,320800,淮安市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
盐城经济技术开发区,经开区,320971,320900,盐城市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
扬州经济技术开发区,经开区,321071,321000,扬州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
镇江新区,新区,321171,321100,镇江市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
泰州医药高新技术产业开发区,高新区,321271,321200,泰州市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
宿迁经济技术开发区,经开区,321371,321300,宿迁市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
温州经济技术开发区,经开区,330371,330300,温州市,2017,2021,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
舟山群岛新区,国家级新区,,330900,舟山市,2011,,public web page,
合肥高新技术产业开发区,高新区,340171,340100,合肥市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
合肥经济技术开发区,经开区,340172,340100,合肥市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
合肥新站高新技术产业开发区,高新区,340173,340100,合肥市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
合肥高新技术产业开发区,高新区,340176,340100,合肥市,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
合肥经济技术开发区,经开区,340177,340100,合肥市,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
合肥新站高新技术产业开发区,高新区,340178,340100,合肥市,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
芜湖经济技术开发区,经开区,340271,340200,芜湖市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
安徽芜湖三山经济开发区,经开区,340272,340200,芜湖市,2021,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
安徽芜湖长江大桥经济开发区,经开区,340272,340200,芜湖市,2017,2020,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
蚌埠市高新技术开发区,高新区,340371,340300,蚌埠市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
蚌埠市经济开发区,经开区,340372,340300,蚌埠市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
安徽安庆经济开发区,经开区,340871,340800,安庆市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
中新苏滁高新技术产业开发区,高新区,341171,341100,滁州市,2021,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
苏滁现代产业园,园区,341171,341100,滁州市,2017,2020,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
滁州经济技术开发区,经开区,341172,341100,滁州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
阜阳合肥现代产业园区,园区,341271,341200,阜阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
阜阳经济技术开发区,经开区,341272,341200,阜阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
宿州马鞍山现代产业园区,园区,341371,341300,宿州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
宿州经济技术开发区,经开区,341372,341300,宿州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
宣城市经济开发区,经开区,341871,341800,宣城市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
福州新区,国家级新区,,350100,福州市,2015,,public web page,host from the name
江西赣江新区,国家级新区,,360100;360400,南昌市;九江市,2016,,public web page,"青山湖区/新建区 (南昌), 共青城市/永修县 (九江)"
济南高新技术产业开发区,高新区,370171,370100,济南市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
济南高新技术产业开发区,高新区,370176,370100,济南市,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
青岛西海岸新区,国家级新区,,370200,青岛市,2014,,public web page,all of 黄岛区 370211
青岛高新技术产业开发区,高新区,370271,370200,青岛市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
东营经济技术开发区,经开区,370571,370500,东营市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
东营港经济开发区,经开区,370572,370500,东营市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
烟台高新技术产业开发区,高新区,370671,370600,烟台市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
烟台经济技术开发区,经开区,370672,370600,烟台市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
烟台经济技术开发区,经开区,370676,370600,烟台市,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
潍坊滨海经济技术开发区,经开区,370772,370700,潍坊市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
济宁高新技术产业开发区,高新区,370871,370800,济宁市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
威海火炬高技术产业开发区,高新区,371071,371000,威海市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
威海经济技术开发区,经开区,371072,371000,威海市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
威海临港经济技术开发区,经开区,371073,371000,威海市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
日照经济技术开发区,经开区,371171,371100,日照市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
日照国际海洋城,管理区,371172,371100,日照市,2017,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
临沂高新技术产业开发区,高新区,371371,371300,临沂市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
临沂经济技术开发区,经开区,371372,371300,临沂市,2017,2019,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
临沂临港经济开发区,经开区,371373,371300,临沂市,2017,2019,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
德州天衢新区,新区,371471,371400,德州市,2022,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
德州经济技术开发区,经开区,371471,371400,德州市,2017,2021,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
德州运河经济开发区,经开区,371472,371400,德州市,2017,2021,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
菏泽经济技术开发区,经开区,371771,371700,菏泽市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
菏泽高新技术开发区,高新区,371772,371700,菏泽市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
郑州经济技术开发区,经开区,410171,410100,郑州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
郑州高新技术产业开发区,高新区,410172,410100,郑州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
郑州航空港经济综合实验区,示范区,410173,410100,郑州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
洛阳高新技术产业开发区,高新区,410371,410300,洛阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
平顶山高新技术产业开发区,高新区,410471,410400,平顶山市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
平顶山市城乡一体化示范区,示范区,410472,410400,平顶山市,2019,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
平顶山市新城区,管理区,410472,410400,平顶山市,2017,2018,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
安阳高新技术产业开发区,高新区,410571,410500,安阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
鹤壁经济技术开发区,经开区,410671,410600,鹤壁市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
新乡高新技术产业开发区,高新区,410771,410700,新乡市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
新乡经济技术开发区,经开区,410772,410700,新乡市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
新乡市平原城乡一体化示范区,示范区,410773,410700,新乡市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
焦作城乡一体化示范区,示范区,410871,410800,焦作市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河南濮阳工业园区,园区,410971,410900,濮阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
濮阳经济技术开发区,经开区,410972,410900,濮阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
许昌经济技术开发区,经开区,411071,411000,许昌市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
漯河经济技术开发区,经开区,411171,411100,漯河市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河南三门峡经济开发区,经开区,411271,411200,三门峡市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
南阳高新技术产业开发区,高新区,411371,411300,南阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
南阳市城乡一体化示范区,示范区,411372,411300,南阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
豫东综合物流产业聚集区,园区,411471,411400,商丘市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河南商丘经济开发区,经开区,411472,411400,商丘市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
信阳高新技术产业开发区,高新区,411571,411500,信阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
周口临港开发区,园区,411671,411600,周口市,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河南周口经济开发区,经开区,411671,411600,周口市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
河南驻马店经济开发区,经开区,411771,411700,驻马店市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
荆州经济技术开发区,经开区,421071,421000,荆州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
龙感湖管理区,管理区,421171,421100,黄冈市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湖南湘江新区,国家级新区,,430100,长沙市,2015,,public web page,source says 长沙市
云龙示范区,示范区,430271,430200,株洲市,2017,2021,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湖南湘潭高新技术产业园区,高新区,430371,430300,湘潭市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湘潭昭山示范区,示范区,430372,430300,湘潭市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湘潭九华示范区,示范区,430373,430300,湘潭市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
衡阳综合保税区,园区,430471,430400,衡阳市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湖南衡阳高新技术产业园区,高新区,430472,430400,衡阳市,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湖南衡阳松木经济开发区,经开区,430473,430400,衡阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湖南衡阳高新技术产业园区,高新区,430476,430400,衡阳市,2023,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
岳阳市屈原管理区,管理区,430671,430600,岳阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
常德市西洞庭管理区,管理区,430771,430700,常德市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
益阳市大通湖管理区,管理区,430971,430900,益阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湖南益阳高新技术产业园区,高新区,430972,430900,益阳市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
永州经济技术开发区,经开区,431171,431100,永州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
永州市金洞管理区,管理区,431172,431100,永州市,2017,2020,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
永州市回龙圩管理区,管理区,431173,431100,永州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
怀化市洪江管理区,管理区,431271,431200,怀化市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湖南吉首经济开发区,经开区,433172,433100,湘西土家族苗族自治州,2017,2018,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
湖南永顺经济开发区,经开区,433173,433100,湘西土家族苗族自治州,2017,2019,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
广州南沙新区,国家级新区,,440100,广州市,2012,,public web page,same place as 440115 南沙区
横琴新区,新区,,440400,珠海市,2009,,public web page,省政府派出机构，委托珠海市管理; 2009-12-16 挂牌
横琴粤澳深度合作区,合作区,,440400,珠海市,2021,,public web page,管理机构 2021-09-17 揭牌; 横琴岛 (珠海)
两江新区,国家级新区,,500000,重庆市,2010,,public web page,parts of 江北区/渝北区/北碚区; a district in GB/T 2260 from 2025 (500157)
四川天府新区,国家级新区,,510100,成都市,2014,,public web page,source says 成都
内江经济开发区,经开区,511071,511000,内江市,2017,2021,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
达州经济开发区,经开区,511771,511700,达州市,2017,2021,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
巴中经济开发区,经开区,511971,511900,巴中市,2017,2021,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
贵安新区,国家级新区,,520100;520400,贵阳市;安顺市,2014,,public web page,parts of 贵阳 and 安顺
云南滇中新区,国家级新区,,530100,昆明市,2015,,public web page,"安宁市/嵩明县/官渡区, 昆明"
格尔木藏青工业园区,园区,540171,540100,拉萨市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
拉萨经济技术开发区,经开区,540172,540100,拉萨市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
西藏文化旅游创意园区,园区,540173,540100,拉萨市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
达孜工业园区,园区,540174,540100,拉萨市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
西咸新区,国家级新区,,610100;610400,西安市;咸阳市,2014,,public web page,parts of 西安 and 咸阳
兰州新区,国家级新区,,620100,兰州市,2012,,public web page,永登县/皋兰县; NBS code 620171
兰州新区,新区,620171,620100,兰州市,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
平凉工业园区,园区,620871,620800,平凉市,2017,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
大柴旦行政委员会,行政委员会,632857,632800,海西蒙古族藏族自治州,2017,2023,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
冷湖行政委员会,行政委员会,632858,632800,海西蒙古族藏族自治州,2017,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
茫崖行政委员会,行政委员会,632859,632800,海西蒙古族藏族自治州,2017,2017,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
新疆生产建设兵团第十一师,兵团师市,,650100,乌鲁木齐市,,,public web page,no city; area: 乌鲁木齐市
新疆生产建设兵团第十二师,兵团师市,,650100,乌鲁木齐市,,,public web page,no city; area: 乌鲁木齐市
乌鲁木齐经济技术开发区,经开区,650171,650100,乌鲁木齐市,2017,2018,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
乌鲁木齐高新技术产业开发区,高新区,650172,650100,乌鲁木齐市,2017,2018,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
库尔勒经济技术开发区,经开区,652871,652800,巴音郭楞蒙古自治州,2017,2022,NBS 统计用区划代码 via modood/Administrative-divisions-of-China (WTFPL),
新疆生产建设兵团第八师石河子市,兵团师市,,659001,石河子市,,,public web page,city in GB/T 2260 from 1985; 
新疆生产建设兵团第一师阿拉尔市,兵团师市,,659002,阿拉尔市,,,public web page,city in GB/T 2260 from 2002; area: 阿克苏地区
新疆生产建设兵团第三师图木舒克市,兵团师市,,659003,图木舒克市,,,public web page,city in GB/T 2260 from 2002; area: 喀什地区
新疆生产建设兵团第六师五家渠市,兵团师市,,659004,五家渠市,,,public web page,city in GB/T 2260 from 2002; area: 昌吉回族自治州
新疆生产建设兵团第十师北屯市,兵团师市,,659005,北屯市,,,public web page,city in GB/T 2260 from 2011; area: 阿勒泰地区
新疆生产建设兵团第二师铁门关市,兵团师市,,659006,铁门关市,,,public web page,city in GB/T 2260 from 2012; area: 巴音郭楞蒙古自治州
新疆生产建设兵团第五师双河市,兵团师市,,659007,双河市,,,public web page,city in GB/T 2260 from 2014; area: 博尔塔拉蒙古自治州
新疆生产建设兵团第四师可克达拉市,兵团师市,,659008,可克达拉市,,,public web page,city in GB/T 2260 from 2015; area: 伊犁哈萨克自治州
新疆生产建设兵团第十四师昆玉市,兵团师市,,659009,昆玉市,,,public web page,city in GB/T 2260 from 2016; area: 和田地区
新疆生产建设兵团第七师胡杨河市,兵团师市,,659010,胡杨河市,,,public web page,city in GB/T 2260 from 2019; area: 塔城地区;克拉玛依市
新疆生产建设兵团第十三师新星市,兵团师市,,659011,新星市,,,public web page,city in GB/T 2260 from 2021; area: 哈密市
新疆生产建设兵团第九师白杨市,兵团师市,,659012,白杨市,,,public web page,city in GB/T 2260 from 2023; area: 塔城地区
苏州宿迁工业园区,园区,,321300,宿迁市,2006,,general knowledge,run jointly by 苏州 and 宿迁; lies in 宿迁 and reports there
杨凌农业高新技术产业示范区,示范区,,610000,陕西省,1997,,general knowledge,run by the province; its district is 610403 杨陵区
杨凌示范区,示范区,,610000,陕西省,1997,,general knowledge,short name of 杨凌农业高新技术产业示范区
万盛经济技术开发区,经开区,,500000,重庆市,2011,,general knowledge,counted like a district by 重庆; lies in 500110
重庆高新技术产业开发区,高新区,,500000,重庆市,1991,,general knowledge,counted like a district by 重庆
新疆生产建设兵团,兵团,,,,1954,,general knowledge,like a province; outside the tree of 650000
"""#
}
