import { createRoot } from "react-dom/client";
import { engineThread } from "../engine-worker";
import { Desk } from "./desk/desk";
import { fetchSample, FIRST_SAMPLE } from "./desk/samples";
import "./sheet/sheet.css";
import "./workbench.css";
import { Workbench } from "./workbench";

const root = document.getElementById("root");
if (root !== null) {
  const desk = new Desk(engineThread);
  createRoot(root).render(<Workbench desk={desk} />);
  const { bytes, name } = fetchSample(FIRST_SAMPLE, "draft", desk.words.workbench);
  void desk.openFrom(bytes, name);
}
