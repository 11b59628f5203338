import { Button } from "nhsuk-react-components";
import { useEffect, useRef } from "react";
import { signal } from "../bedside/signal";
import type { Stop } from "./labels";

/** As at the bedside: words, then shape, then colour, and a sound. No scan takes it away; a person does. */
export function StopSign({ stop, onPutRight }: { stop: Stop; onPutRight: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    signal("NO_GO");
    button.current?.focus();
  }, [stop]);
  return (
    <section className="verdict verdict--stop" role="alert">
      <p className="verdict__title">
        <span aria-hidden="true" className="verdict__symbol">
          ✕
        </span>
        {stop.title}
      </p>
      <p className="verdict__note">{stop.words}</p>
      <Button type="button" reverse ref={button} onClick={onPutRight}>
        I have put it right
      </Button>
    </section>
  );
}
