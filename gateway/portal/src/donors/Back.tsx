import { BackLink } from "nhsuk-react-components";
import { Link } from "react-router";

export const Back = ({ to, children }: { to: string; children: string }) => (
  <BackLink asElement={Link} to={to} className="donors-back">
    {children}
  </BackLink>
);
