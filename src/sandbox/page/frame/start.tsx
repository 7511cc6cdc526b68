import { render } from 'preact';
import { fetchState } from '../state/server.js';
import { Frame } from './frame.js';
import './looks.css';
import './frame.css';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no #page.');
const world = await fetchState();
page.replaceChildren();
if (world === undefined)
  render(
    <p class="ended">The sandbox does not answer. Start it and load this page again.</p>,
    page,
  );
else render(<Frame first={{ world, at: Date.now() }} />, page);
