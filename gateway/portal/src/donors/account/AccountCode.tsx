import { Button } from "nhsuk-react-components";
import { Link } from "react-router";
import { born, type Donor } from "../donors";
import { useOnce } from "../once";
import { Problems } from "../Problems";

type Made = { validUntil: string; code?: string };

/** For a donor who is here: the code is shown once, and is kept nowhere. Who has an account gets none. */
export function AccountCode({ donor: { donor, givenName, familyName, accounts = [] } }: { donor: Donor }) {
  const making = useOnce<Made>(`/api/donors/${donor}/account-code`);
  if (accounts.some(({ unlinkedAt }) => unlinkedAt === undefined))
    return (
      <p>
        <Link to={`/donors/${donor}/unlink-account`}>Unlink the donor's account</Link>
      </p>
    );
  return (
    <>
      <Problems error={making.error} />
      <div role="status">
        {making.data?.code && <Slip code={making.data.code} validUntil={making.data.validUntil} name={`${givenName} ${familyName}`} />}
        {making.data && !making.data.code && <p>A code was made and is not shown again. Make another.</p>}
      </div>
      {making.data?.code && (
        <Button type="button" secondary onClick={() => window.print()}>
          Print the code
        </Button>
      )}
      <p>Give a code only to the donor in front of you, whose name and date of birth you have checked.</p>
      <Button type="button" secondary onClick={() => making.mutate({})}>
        Make an account code
      </Button>
    </>
  );
}

/** What is printed, alone on its sheet: it is the donor's to take away. */
const Slip = ({ code, validUntil, name }: { code: string; validUntil: string; name: string }) => (
  <section className="account-slip" aria-label="Code for the donor">
    <p>
      For {name}. The donor's code is <strong className="donors-number account-slip__code">{code}</strong>
    </p>
    <p className="nhsuk-u-margin-bottom-0">Sign in to the donors' pages and enter it there with your date of birth. It is good until {born(validUntil.slice(0, 10))}, for one use, and is not shown again.</p>
  </section>
);
