/** How long a button says what it did, in milliseconds. */
const WHILE = 2000;

/** Puts a button on each block of code that copies it. */
export function offerCopies(): void {
  const status = document.createElement('p');
  status.className = 'unseen';
  status.role = 'status';
  document.body.append(status);
  for (const figure of document.querySelectorAll('figure.code')) offerCopy(figure, status);
}

function offerCopy(figure: Element, status: Element): void {
  const code = figure.querySelector('pre')!;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.ariaLabel = `Copy ${code.dataset['label'] ?? 'code'}`;
  button.addEventListener('click', async () => {
    const said = await copied(code.textContent);
    button.textContent = said;
    status.textContent = said;
    setTimeout(() => {
      button.textContent = 'Copy';
      status.textContent = '';
    }, WHILE);
  });
  figure.append(button);
}

async function copied(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return 'Not allowed';
  }
}
