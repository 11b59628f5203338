import { Details } from "nhsuk-react-components";
import { BreakGlass } from "./BreakGlass";

/** Says that patients of another organisation are left out, and opens them for a reason. */
export const PatientsWithheld = ({ onBreak }: { onBreak: (reason: string) => void }) => (
  <Details>
    <Details.Summary>Patients of another organisation are not shown</Details.Summary>
    <Details.Text>
      <BreakGlass onBreak={onBreak} />
    </Details.Text>
  </Details>
);
