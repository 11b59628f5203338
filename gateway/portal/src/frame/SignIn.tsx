import { Button } from "nhsuk-react-components";
import { SIGN_IN } from "./session";

export function SignIn() {
  return (
    <>
      <h1>Sign in</h1>
      <p>Blood, from the donor's vein to the patient's, and what became of it.</p>
      <Button href={SIGN_IN}>Sign in with your work account</Button>
    </>
  );
}
