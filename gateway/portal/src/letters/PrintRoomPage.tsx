import { Button, InsetText } from "nhsuk-react-components";
import { PageHeading } from "../donors/PageHeading";
import { Problems } from "../rules/Problems";
import { LettersInPrint } from "./LettersInPrint";
import { usePrintRoom } from "./usePrintRoom";

/** From the service to the letter box: what was fetched stays on this page until somebody says that it is posted. */
export function PrintRoomPage() {
  const room = usePrintRoom();
  const { read, letters, saved, said, busy } = room;
  const savedHere = letters.filter(({ letter }) => saved.has(letter));
  return (
    <>
      <PageHeading title="Letters to print" />
      <Problems error={room.error} />
      <InsetText>
        <p>Fetch the letters that wait, save and print them, and report each as posted or spoiled. What is not reported counts as not sent. Whoever saves a letter is on record as having opened its donor.</p>
      </InsetText>
      <div className="donors-choices">
        <Button type="button" aria-disabled={busy} onClick={room.fetchMore}>
          Fetch letters to print
        </Button>
        {letters.length > 1 && (
          <Button type="button" secondary aria-disabled={busy} onClick={() => room.save(letters)}>
            {`Save all ${letters.length} as PDF`}
          </Button>
        )}
        {savedHere.length > 1 && (
          <Button type="button" secondary aria-disabled={busy} onClick={() => room.report(savedHere, "POSTED")}>
            {`All ${savedHere.length} that are saved are posted`}
          </Button>
        )}
      </div>
      <p role="status">{read.isPending ? "Opening …" : busy ? "Working …" : said}</p>
      {read.data && letters.length === 0 && <p>Nothing is in print: every letter that was fetched is reported.</p>}
      {letters.length > 0 && <LettersInPrint letters={letters} saved={saved} onSave={(letter) => room.save([letter])} onReport={(letter, outcome) => room.report([letter], outcome)} />}
      {read.data?.next && <p>There are more in print: they follow when these are reported.</p>}
    </>
  );
}
