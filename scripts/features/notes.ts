import type { Feature } from "./feature";
import { MAIN } from "./feature-book";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const MICROSOFT = "http://schemas.microsoft.com/office/2017/10/relationships";
const PERSON = "{11111111-2222-3333-4444-555555555555}";
const THREAD = "{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}";

const shape = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 1, 2, 4, 15, 5, 2</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shape(1025, 2, 1)}${shape(1026, 3, 1)}</xml>`;

/** A note on B3 and a thread of comments on B4, whose mirror for older versions stands among the notes. */
export const notesAndThreads: Feature = {
  name: "notes-and-threads",
  sheet: { legacyDrawing: `<legacyDrawing r:id="rIdVml"/>` },
  sheetLinks: [
    { id: "rIdVml", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
    { id: "rIdNotes", type: "comments", target: "../comments1.xml" },
    {
      id: "rIdThread",
      type: `${MICROSOFT}/threadedComment`,
      target: "../threadedComments/threadedComment1.xml",
    },
  ],
  workbookLinks: [{ id: "rIdPersons", type: `${MICROSOFT}/person`, target: "persons/person.xml" }],
  parts: [
    { name: "xl/drawings/vmlDrawing1.vml", content: vml, type: null },
    {
      name: "xl/comments1.xml",
      type: `${SPREADSHEET}.comments+xml`,
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="${MAIN}"><authors><author>预算处</author><author>tc=${THREAD}</author></authors><commentList><comment ref="B3" authorId="0"><text><r><t>请核对人数</t></r></text></comment><comment ref="B4" authorId="1"><text><t>[线程批注] 数据来源？</t></text></comment></commentList></comments>`,
    },
    {
      name: "xl/threadedComments/threadedComment1.xml",
      type: "application/vnd.ms-excel.threadedcomments+xml",
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B4" dT="2024-03-29T09:00:00.00" personId="${PERSON}" id="${THREAD}"><text>数据来源？</text></threadedComment></ThreadedComments>`,
    },
    {
      name: "xl/persons/person.xml",
      type: "application/vnd.ms-excel.person+xml",
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<personList xmlns="${THREADS}"><person displayName="绩效处" id="${PERSON}" userId="jx" providerId="None"/></personList>`,
    },
  ],
};
