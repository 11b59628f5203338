import { useEffect, useRef } from "react";

/** Steps follow each other in one page: each begins to be read at its heading, unless something else has to be read first. */
export function StepHeading({ title, waits = false }: { title: string; waits?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!waits) heading.current?.focus();
  }, [waits]);
  return (
    <>
      <title>{`${title} - Bloodstream`}</title>
      <h1 ref={heading} tabIndex={-1} className="nhsuk-heading-l donors-heading">
        {title}
      </h1>
    </>
  );
}
