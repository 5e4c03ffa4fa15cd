import type { Feature } from "./feature";
import { OFFICE } from "./feature-book";

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The smallest picture there is: one red dot. */
export const DOT = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const anchor = (content: string): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const series = `<c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>表!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>表!$B$2:$B$4</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>157.85</c:v></c:pt><c:pt idx="1"><c:v>66.25</c:v></c:pt><c:pt idx="2"><c:v>88.5</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>`;

/** A bar chart over the table and a picture beside it, in one drawing. */
export const chartAndPicture: Feature = {
  name: "chart-and-picture",
  sheet: { drawing: `<drawing r:id="rIdDrawing"/>` },
  sheetLinks: [{ id: "rIdDrawing", type: "drawing", target: "../drawings/drawing1.xml" }],
  parts: [
    {
      name: "xl/drawings/drawing1.xml",
      type: DRAWING,
      links: [
        { id: "rId1", type: "chart", target: "../charts/chart1.xml" },
        { id: "rId2", type: "image", target: "../media/image1.png" },
      ],
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${A}">${anchor(
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
      )}${anchor(
        `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
      )}</xdr:wsDr>`,
    },
    {
      name: "xl/charts/chart1.xml",
      type: CHART,
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace xmlns:c="${C}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
    },
    { name: "xl/media/image1.png", content: DOT, type: null },
  ],
};

/** A picture behind the cells, as some bureaus' templates have. */
export const background: Feature = {
  name: "background",
  sheet: { picture: `<picture r:id="rIdBackground"/>` },
  sheetLinks: [{ id: "rIdBackground", type: "image", target: "../media/image2.png" }],
  parts: [{ name: "xl/media/image2.png", content: DOT, type: null }],
};
