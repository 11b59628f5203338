import type { ReactNode } from "react";
import { Problems } from "../rules/Problems";
import { source } from "../trace/trace";

type Props = { of: string; service: string; error: Error | null; status: string; children: ReactNode };

/** Each service by itself, so that one that is away hides nothing of the others. */
export const ServiceSection = ({ of, service, error, status, children }: Props) => (
  <section aria-labelledby={`${of}-${service}`}>
    <h2 id={`${of}-${service}`} className="nhsuk-heading-m">
      {source(service)}
    </h2>
    <Problems error={error} />
    <p role="status">{status}</p>
    {children}
  </section>
);
