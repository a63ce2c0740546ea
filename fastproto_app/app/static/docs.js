// Swagger UI, which offers a reply in protobuf as a file. By itself it would show it as text, which spoils the bytes.
const isProtobuf = (contentType) => /protobuf\b/.test(contentType) && !/json/.test(contentType);

const asFile = (ResponseBody, { React }) => (props) => {
  const headers = { ...props.headers, "content-disposition": 'attachment; filename="reply.binpb"' };
  return React.createElement(ResponseBody, isProtobuf(props.contentType) ? { ...props, headers } : props);
};

// Swagger UI is dark where the document has this class.
const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();

const root = document.getElementById("swagger-ui");

// What Swagger UI leaves out for a screen reader: names, landmarks, and the level of a heading.
const operationOf = (element) => element.closest(".opblock")?.querySelector(".opblock-summary-control")?.textContent;
const MISSING = [
  ["#servers", "aria-label", () => "Server"],
  ["textarea.body-param__text, input[type=file]", "aria-label", () => "Request body"],
  ["[data-param-name] select", "aria-label", (element) => element.closest("[data-param-name]").dataset.paramName],
  [".information-container", "role", () => "region"],
  [".information-container", "aria-label", () => "About"],
  [".scheme-container", "role", () => "region"],
  [".scheme-container", "aria-label", () => "Servers"],
  [".filter-container", "role", () => "search"],
  [".filter-container", "aria-label", () => "Operations"],
  ["h3.opblock-tag", "aria-level", () => "2"],
  ["h4", "aria-level", () => "3"],
  ["h5", "aria-level", () => "4"],
  [".responses-table", "aria-label", (element) => `Responses of ${operationOf(element)}`],
];

new MutationObserver(() => {
  for (const [css, attribute, value] of MISSING) {
    for (const element of root.querySelectorAll(css)) {
      if (!element.hasAttribute(attribute)) element.setAttribute(attribute, value(element));
    }
  }
}).observe(root, { childList: true, subtree: true });

SwaggerUIBundle({
  dom_id: "#swagger-ui",
  url: root.dataset.url,
  plugins: [() => ({ wrapComponents: { responseBody: asFile } })],
  deepLinking: true,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
});
