const SPACE = 0x20;
const NEWLINE = 0x0a;

/** Says whether a text holds an ASCII control character (below U+0020) other than a newline; C2SP signed-note bans them. */
export const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < SPACE && unit !== NEWLINE) return true;
  }
  return false;
};
