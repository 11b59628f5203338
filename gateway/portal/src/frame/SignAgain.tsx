import { WarningCallout } from "nhsuk-react-components";
import { Refusal } from "../api/client";
import { SIGN_IN } from "./session";

/** Whoever is signed in is asked who they are all the same, in a window of its own: what is entered here stays. */
const SIGN_IN_AGAIN = `${SIGN_IN}?prompt=login`;

/** What is signed needs a sign-on of the last minutes; the service says when it was too long ago. */
export function SignAgain({ error }: { error: unknown }) {
  const asked = error instanceof Refusal && error.problem.objections?.some(({ code }) => code === "sign-on-not-recent");
  return asked ? (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Sign in again</WarningCallout.Heading>
      <p>This is signed by you, so we ask who you are. What you have entered here stays.</p>
      <p>
        <a href={SIGN_IN_AGAIN} target="_blank" rel="noreferrer">
          Sign in again (opens a new window)
        </a>
      </p>
    </WarningCallout>
  ) : null;
}

/** Where signing in again ends. */
export const SignedInAgain = () => (
  <>
    <h1>You have signed in again</h1>
    <p>Close this window and go on where you were. You can sign for 5 minutes.</p>
  </>
);
