import { SummaryList } from "nhsuk-react-components";
import type { ReactNode } from "react";

/** What is known by what name. What is not known is undefined or empty, and is not shown. */
export type Fact = readonly [name: string, value: ReactNode];

type Props = { facts: readonly Fact[]; noBorder?: boolean; className?: string };

export const Facts = ({ facts, noBorder, className }: Props) => (
  <SummaryList noBorder={noBorder} className={className}>
    {facts
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([name, value]) => (
        <SummaryList.Row key={name}>
          <SummaryList.Key>{name}</SummaryList.Key>
          <SummaryList.Value>{value}</SummaryList.Value>
        </SummaryList.Row>
      ))}
  </SummaryList>
);
