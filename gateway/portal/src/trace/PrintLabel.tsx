import { Link } from "react-router";
import { PrintButton } from "../print/PrintButton";
import { labelAddress } from "./trace";

/** The platform decides at this moment whether there is a label to print; what this page shows may be seconds old. */
export const PrintLabel = ({ component }: { component: string }) => (
  <div className="trace-label">
    <PrintButton secondary path={labelAddress(component)} file={`${component}.pdf`} saved={`It is saved as ${component}.pdf.`} notPrinted="The label is not printed.">
      Print label <span className="nhsuk-u-visually-hidden">of {component}</span>
    </PrintButton>
    <p>
      Then <Link to={`/labels/${component}`}>scan it back<span className="nhsuk-u-visually-hidden"> off {component}</span></Link>: the pack leaves only after that.
    </p>
  </div>
);
