import type { Amount } from "../number";
import { amount } from "../number";

/** What forms call their blocks: behind such a name the points may stand without brackets. */
const OF_BLOCK = /(决策|管理|过程|产出|效益|效果|绩效|指标|投入|执行)(\d+(?:\.\d+)?)分$/;

/** The points that a block's label states, in brackets or behind its name (`产出指标(50分)`, `项目管理13分`), or null. */
export function pointsInLabel(label: string): Amount | null {
  return amount(/[([](\d+(?:\.\d+)?)分[)\]]/.exec(label)?.[1] ?? OF_BLOCK.exec(label)?.[2] ?? "");
}
