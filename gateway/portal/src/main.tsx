import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { Frame } from "./frame/Frame";
import "./styles.scss";

// A safety answer is never taken from a cache; reads are asked again when the page is looked at again. A read is told to whoever
// holds it, whichever of its properties were looked at before: one that is handed on and looked at later would never be told of.
const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0, notifyOnChangeProps: "all" } } });

createRoot(document.getElementById("portal")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <Frame />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
