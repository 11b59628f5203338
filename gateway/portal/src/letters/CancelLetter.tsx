import { StopWithReason } from "../frame/StopWithReason";
import { LEDGER, type Letter, words } from "./letters";

type Props = { letter: Letter; onDone: () => void; onBack: () => void };

export function CancelLetter({ letter, onDone, onBack }: Props) {
  return (
    <StopWithReason
      title={`Cancel a letter: ${words(letter.kind)}`}
      question="Why does it not go?"
      hint="It is kept with your name."
      button="Cancel this letter"
      path={`${LEDGER}/${letter.letter}/cancellation`}
      onDone={onDone}
      onBack={onBack}
    />
  );
}
