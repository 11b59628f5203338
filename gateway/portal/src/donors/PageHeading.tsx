import { type ReactNode, useEffect, useRef } from "react";
import { useNavigationType } from "react-router";

/** A page that was navigated to begins to be read at its heading; one that was loaded, at its top. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const loaded = useNavigationType() === "POP";
  useEffect(() => {
    if (!loaded) heading.current?.focus();
  }, [loaded]);
  return (
    <>
      <title>{`${title} - Bloodstream`}</title>
      <h1 ref={heading} tabIndex={-1} className="nhsuk-heading-l donors-heading">
        {title}
        {children}
      </h1>
    </>
  );
}
