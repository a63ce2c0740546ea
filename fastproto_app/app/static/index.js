// The page of a service: everything in the element `page`.
import { mount } from "./page.js";

const element = document.getElementById("page");
try {
  await mount(element, { options: { heartbeat: 1000 * Number(element.dataset.heartbeat), title: element.dataset.title } });
} catch (error) {
  element.textContent = `The page could not start: ${error.message}. Load it again when the service is there.`;
}
