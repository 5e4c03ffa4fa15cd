import type { Feature } from "./feature";

/** Text in two looks, text with its reading above it, and text with spaces and line breaks that count. */
export const richText: Feature = {
  name: "rich-and-phonetic-text",
  strings: `<si><r><rPr><b/><sz val="11"/><color rgb="FFFF0000"/><rFont val="黑体"/></rPr><t>注意</t></r><r><rPr><sz val="11"/><rFont val="宋体"/></rPr><t xml:space="preserve"> 以下为预算数</t></r></si><si><t>課税</t><rPh sb="0" eb="2"><t>カゼイ</t></rPh><phoneticPr fontId="1"/></si><si><t xml:space="preserve"> 前后
有空白 </t></si>`,
  rows: `<row r="11"><c r="A11" t="s"><v>4</v></c><c r="B11" t="s" ph="1"><v>5</v></c><c r="C11" t="s"><v>6</v></c><c r="D11" t="inlineStr"><is><r><rPr><i/></rPr><t>斜</t></r><r><t>正</t></r></is></c></row>`,
  sheet: { phoneticPr: `<phoneticPr fontId="1" type="noConversion"/>` },
};

/** A theme of one's own, whose colours styles refer to. */
export const theme: Feature = {
  name: "theme",
  workbookLinks: [{ id: "rIdTheme", type: "theme", target: "theme/theme1.xml" }],
  parts: [
    {
      name: "xl/theme/theme1.xml",
      type: "application/vnd.openxmlformats-officedocument.theme+xml",
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="财政"><a:themeElements><a:clrScheme name="财政"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="C00000"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="4472C4"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="财政"><a:majorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="等线"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="财政"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"/><a:ln w="12700"/><a:ln w="19050"/></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
    },
  ],
};
