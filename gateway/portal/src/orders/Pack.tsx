import { Button } from "nhsuk-react-components";
import { type FormEvent, useState } from "react";
import { Typed } from "../modify/Typed";
import { BOX, boxOf, ContainerKinds } from "../supply/containers";
import { many } from "./orders";

/** Into a container that was validated for what was picked; the service refuses one that is not valid, too small, or for others. */
export function Pack({ picked, scansUnits, onPack }: { picked: number; scansUnits: boolean; onPack: (body: { container: string; kind: string }) => void }) {
  const [container, setContainer] = useState("");
  const [kind, setKind] = useState("");
  const [tried, setTried] = useState(false);
  const wrong = { container: BOX.test(boxOf(container)) ? undefined : "Scan or enter what stands on the container, for example BOX-17", kind: kind ? undefined : "Choose the kind of container" };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong.container && !wrong.kind) onPack({ container: boxOf(container), kind });
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Pack">
      <ContainerKinds value={kind} error={tried ? wrong.kind : undefined} onChoose={setKind} />
      <Typed id="container" label="Container" hint="Scan or enter what stands on it, for example BOX-17" width={20} value={container} error={tried ? wrong.container : undefined} onType={setContainer} />
      <Button type="submit" secondary={scansUnits}>
        Pack {many(picked, "picked unit")}
      </Button>
    </form>
  );
}
