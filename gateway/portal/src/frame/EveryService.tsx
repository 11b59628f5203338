import { Details } from "nhsuk-react-components";
import type { ReactNode } from "react";

const SERVICES = ["outcome", "blood-production", "lims-bridge", "epr-bridge", "donor-management"];

type Props = {
  title: string;
  about: string;
  /** The question beneath which the advice is folded away. */
  ask: string;
  advice: ReactNode;
  section: (service: string) => ReactNode;
};

/** One matter of operation as each service has it, beneath what to do about it. It shows no person. */
export const EveryService = ({ title, about, ask, advice, section }: Props) => (
  <>
    <title>{`${title} - Bloodstream`}</title>
    <h1>{title}</h1>
    <p>{about}</p>
    <Details>
      <Details.Summary>{ask}</Details.Summary>
      <Details.Text>{advice}</Details.Text>
    </Details>
    {SERVICES.map(section)}
  </>
);
