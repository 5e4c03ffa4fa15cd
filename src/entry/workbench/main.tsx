import { createRoot } from "react-dom/client";
import { engineThread } from "../engine-worker";
import { Desk } from "./desk/desk";
import { fetchSample, FIRST_SAMPLE } from "./desk/samples";
import { fileThread } from "./file/file-thread";
import { openElsewhere } from "./file/open-elsewhere";
import { openHere } from "./file/open-here";
import "./sheet/sheet.css";
import "./workbench.css";
import { Workbench } from "./workbench";

const root = document.getElementById("root");
if (root !== null) {
  const desk = new Desk(openElsewhere(fileThread, openHere), engineThread);
  createRoot(root).render(<Workbench desk={desk} />);
  const { bytes, name } = fetchSample(FIRST_SAMPLE, "draft", desk.words.workbench);
  void desk.openFrom(bytes, name);
}
