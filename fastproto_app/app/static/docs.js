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

SwaggerUIBundle({
  dom_id: "#swagger-ui",
  url: document.getElementById("swagger-ui").dataset.url,
  plugins: [() => ({ wrapComponents: { responseBody: asFile } })],
  deepLinking: true,
  displayRequestDuration: true,
  filter: true,
  tryItOutEnabled: true,
});
