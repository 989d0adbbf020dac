import './traps';
import '../presses/page';
