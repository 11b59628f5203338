import { Button } from "nhsuk-react-components";
import { born } from "./donors";
import { useOnce } from "./once";
import { Problems } from "./Problems";

type Made = { validUntil: string; code?: string };

/** For a donor who is here: the code is shown once, and is kept nowhere. */
export function AccountCode({ donor }: { donor: string }) {
  const making = useOnce<Made>(`/api/donors/${donor}/account-code`);
  return (
    <>
      <h2 className="nhsuk-heading-m">Account</h2>
      <Problems error={making.error} />
      <div role="status">
        {making.data?.code && (
          <p>
            The donor's code is <strong className="donors-number">{making.data.code}</strong>. It is good until {born(making.data.validUntil.slice(0, 10))} and is not shown again.
          </p>
        )}
        {making.data && !making.data.code && <p>A code was made and is not shown again. Make another.</p>}
      </div>
      <p>Give a code only to the donor in front of you, whose name and date of birth you have checked.</p>
      <Button type="button" secondary onClick={() => making.mutate({})}>
        Make an account code
      </Button>
    </>
  );
}
